package org.corroborate.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
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
 */
public record Report(
        Mention mention,
        DocumentId document,
        String sha256,
        String voice,
        Optional<LocalDate> published,
        String words,
        List<Claim> claims) {

    private static final Pattern LEANING = Pattern.compile(
            "^\\D*\\b(following|next|later|after|before|earlier|prior|lendemain|suivante?|veille|plus tard|après)\\b\\D*$",
            Pattern.CASE_INSENSITIVE);

    public Report {
        claims = List.copyOf(claims);
    }

    /** A report whose words are cut from its text. */
    public static Report from(
            Mention mention,
            DocumentId document,
            String sha256,
            String voice,
            Optional<LocalDate> published,
            String content,
            List<Claim> claims) {
        return new Report(
                mention, document, sha256, voice, published, Passage.around(content, Core.of(mention, claims)), claims);
    }

    /** Whether a claim stands in the passage itself, not in a heading or sentence far above that it takes it from. */
    public boolean owns(Claim claim) {
        return core().holds(claim);
    }

    /** Whether a claim's day is one by itself, not reckoned from another: "the following day" is often that of what came after. */
    public boolean dates(Claim claim) {
        return owns(claim) && !LEANING.matcher(claim.quote().exact()).find();
    }

    Core core() {
        return Core.of(mention, claims);
    }

    public MentionId id() {
        return mention.id();
    }
}
