package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement.Figure;

/** Which agency each claim rests on: by the words around it, by the informant it names, or by the same figure beside it. */
final class Crediting {

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?|l['’]|la|le)\\s*", Pattern.CASE_INSENSITIVE);

    private Crediting() {}

    /** A number of one kind, as one publisher gives it. */
    private record Number(String voice, Attribute attribute, int stated) {}

    /**
     * What these claims rest on, as their text says; a claim of which it says nothing is not there.
     *
     * @param inText the credits of the text, the narrowest first
     */
    static Map<ClaimId, Basis> of(List<Claim> claims, List<Credit> inText) {
        var bases = new HashMap<ClaimId, Basis>();
        for (var claim : claims) {
            var quote = claim.quote();
            var credit = inText.stream()
                    .filter(it -> it.covers(quote.start(), quote.end()))
                    .findFirst();
            var informant = informant(claim).filter(it -> credit.map(
                            by -> !by.agency().isEmpty() && !by.agency().equals(it))
                    .orElse(true));
            informant
                    .map(it -> Basis.said(it, quote))
                    .or(() -> credit.map(it -> Basis.said(it.agency(), it.quote(quote.text()))))
                    .ifPresent(it -> bases.put(claim.id(), it));
        }
        return bases;
    }

    /** Whoever is named as informant may be an agency: a person who corrects a claim can say so. */
    private static Optional<String> informant(Claim claim) {
        return claim.statement() instanceof Figure figure
                ? Agencies.named(ARTICLE.matcher(figure.accordingTo().strip()).replaceFirst(""))
                : Optional.empty();
    }

    /** A headline, or a copy, that gives a figure of the same publisher without a word of whose it is has it from there too. */
    static List<Report> spread(List<Report> reports) {
        var known = new HashMap<Number, Basis>();
        for (var report : reports) {
            for (var claim : report.claims()) {
                report.basis(claim).filter(it -> !it.own()).ifPresent(it -> number(report, claim)
                        .ifPresent(number -> known.putIfAbsent(number, it)));
            }
        }
        return known.isEmpty()
                ? reports
                : reports.stream().map(it -> spread(it, known)).toList();
    }

    private static Report spread(Report report, Map<Number, Basis> known) {
        var bases = new HashMap<>(report.bases());
        for (var claim : report.claims()) {
            if (report.basis(claim).isEmpty() && unsigned(claim)) {
                number(report, claim)
                        .flatMap(it -> Optional.ofNullable(known.get(it)))
                        .ifPresent(it -> bases.put(claim.id(), it));
            }
        }
        return report.on(bases);
    }

    private static boolean unsigned(Claim claim) {
        return claim.statement() instanceof Figure figure
                && figure.accordingTo().isEmpty();
    }

    private static Optional<Number> number(Report report, Claim claim) {
        if (!(claim.statement() instanceof Figure figure) || figure.count() instanceof Count.Vague) {
            return Optional.empty();
        }
        var stated = figure.count().low().orElse(figure.count().high().orElse(0));
        return Optional.of(new Number(report.voice(), figure.attribute(), stated));
    }

    /** The claims by which a report speaks: its figures; where it has none, all. */
    static List<Claim> speaking(Report report) {
        var figures = new ArrayList<Claim>(report.claims());
        figures.removeIf(it -> !it.attribute().counted());
        return figures.isEmpty() ? report.claims() : figures;
    }
}
