package org.corroborate.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.sources.DocumentId;

/**
 * One mention as linking and comparing see it.
 *
 * @param sha256 of the document's bytes; with the span it orders mentions the same way on every machine
 * @param voice who speaks: documents of one voice (a publisher, or copies of one article) do not corroborate each other
 * @param words the passage, widened to whole sentences (or its table row); names in it are evidence
 * @param claims those that stand: no rejected ones, none that a correction has replaced
 * @param bases whose words claims pass on, where the text or a person says so
 */
public record Report(
        Mention mention,
        DocumentId document,
        String sha256,
        String voice,
        Optional<LocalDate> published,
        String words,
        List<Claim> claims,
        Map<ClaimId, Basis> bases) {

    private static final Pattern LEANING = Pattern.compile(
            "^\\D*\\b(following|next|later|after|before|earlier|prior|lendemain|suivante?|veille|plus tard|après)\\b\\D*$",
            Pattern.CASE_INSENSITIVE);

    public Report {
        claims = List.copyOf(claims);
        bases = Map.copyOf(bases);
    }

    /** A report of which nobody says whose words it passes on. */
    public Report(
            Mention mention,
            DocumentId document,
            String sha256,
            String voice,
            Optional<LocalDate> published,
            String words,
            List<Claim> claims) {
        this(mention, document, sha256, voice, published, words, claims, Map.of());
    }

    /** A report whose words are cut from its text, of which nobody says whose words it passes on. */
    public static Report from(
            Mention mention,
            DocumentId document,
            String sha256,
            String voice,
            Optional<LocalDate> published,
            String content,
            List<Claim> claims) {
        return from(mention, document, sha256, voice, published, content, claims, List.of());
    }

    /** The same, with the credits of the text. */
    public static Report from(
            Mention mention,
            DocumentId document,
            String sha256,
            String voice,
            Optional<LocalDate> published,
            String content,
            List<Claim> claims,
            List<Credit> credits) {
        return new Report(
                mention,
                document,
                sha256,
                voice,
                published,
                Passage.around(content, Core.of(mention, claims)),
                claims,
                Crediting.of(claims, credits));
    }

    /** Whose words a claim passes on, where that is said. */
    public Optional<Basis> basis(Claim claim) {
        return Optional.ofNullable(bases.get(claim.id()));
    }

    /** Who speaks by a claim: the agency whose words it passes on, else the document's voice. */
    public String voice(Claim claim) {
        return basis(claim).filter(it -> !it.own()).map(Basis::agency).orElse(voice);
    }

    /** The same, with what its text and people say of whose words it passes on; the newest word of a person binds. */
    Report resting(List<Credit> credits, Map<ClaimId, Basis> said) {
        var all = Crediting.of(claims, credits);
        for (var claim : claims) {
            Optional.ofNullable(said.get(claim.id()))
                    .or(() -> claim.replaces().flatMap(it -> Optional.ofNullable(said.get(it))))
                    .ifPresent(it -> all.put(claim.id(), it));
        }
        return on(all);
    }

    Report on(Map<ClaimId, Basis> others) {
        return new Report(mention, document, sha256, voice, published, words, claims, others);
    }

    /** Whether a claim stands in the passage itself, not in a heading or sentence far above that it takes it from. */
    public boolean owns(Claim claim) {
        return core().holds(claim);
    }

    /** Whether a claim's day is one by itself, not reckoned from another: "the following day" is often that of what came after. */
    public boolean dates(Claim claim) {
        return owns(claim) && !LEANING.matcher(claim.quote().exact()).find() && !Captivity.dates(words, claim);
    }

    Core core() {
        return Core.of(mention, claims);
    }

    public MentionId id() {
        return mention.id();
    }
}
