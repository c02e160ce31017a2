package org.corroborate.conflicts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;
import org.corroborate.shared.Spelling;

/** Holds a table's totals against its rows: by their coded fields, and by the sentences beside these. */
final class TotalsComparison {

    private static final Pattern TOTAL =
            Pattern.compile("^(total|overall)\\b[^.]{0,40}[:=]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int DAYS_OF_AN_INCIDENT = 10;

    private final Attribute attribute;

    private final Said total;

    private final List<Report> rows;

    private TotalsComparison(Attribute attribute, Said total, List<Report> rows) {
        this.attribute = attribute;
        this.total = total;
        this.rows = rows;
    }

    /** Whether a report is a total: a coded or labelled figure over weeks or more, without a sentence of its own. */
    static boolean total(Report report, Attribute attribute) {
        var said = Figures.said(report, attribute);
        return said.size() == 1 && whole(said.getFirst()) && !row(report);
    }

    /** A coded field, or a figure behind the word: "Total fatalities: 11". */
    private static boolean whole(Said said) {
        return said.coded()
                || said.claims().stream()
                        .anyMatch(it -> TOTAL.matcher(it.quote().exact()).find());
    }

    static void compare(Attribute attribute, Report report, List<Report> document, Ledger ledger) {
        var within = region(report);
        var rows = document.stream()
                .filter(TotalsComparison::row)
                .filter(it -> coded(it, attribute).isPresent())
                .filter(it -> within.isEmpty() || within.equals(region(it)))
                .toList();
        if (rows.size() > 1) {
            var total = Figures.said(report, attribute).getFirst();
            new TotalsComparison(attribute, total, rows).compare(ledger);
        }
    }

    private static boolean row(Report report) {
        return said(report, When.class)
                .anyMatch(it -> ChronoUnit.DAYS.between(it.from(), it.to()) < DAYS_OF_AN_INCIDENT);
    }

    private static String region(Report report) {
        return said(report, Where.class)
                .map(it -> it.region().isEmpty() ? it.place() : it.region())
                .map(Spelling::folded)
                .findFirst()
                .orElse("");
    }

    private static <T extends Statement> Stream<T> said(Report report, Class<T> kind) {
        return report.claims().stream()
                .map(Claim::statement)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Optional<Said> coded(Report row, Attribute attribute) {
        return Figures.said(row, attribute).stream().filter(Said::coded).findFirst();
    }

    private void compare(Ledger ledger) {
        var sum = 0;
        var byWords = 0;
        var claims = new ArrayList<Claim>(total.claims());
        var odd = new ArrayList<Claim>(total.claims());
        for (var row : rows) {
            ledger.pair();
            var coded = coded(row, attribute).orElseThrow();
            var told = told(row, coded);
            sum += coded.anchor();
            byWords += told.map(Said::anchor).orElse(coded.anchor());
            claims.addAll(coded.claims());
            if (told.isPresent()) {
                odd.addAll(coded.claims());
                odd.addAll(told.get().claims());
            }
        }
        if (sum != total.anchor()) {
            write(claims, "conflicts.total", Integer.toString(sum), total.shown(), ledger);
        } else if (byWords != sum) {
            write(odd, "conflicts.total-by-words", total.shown(), Integer.toString(byWords), ledger);
        } else {
            ledger.silence(attribute, claims, Sentence.of("conflicts.total-holds", Integer.toString(sum)));
        }
    }

    /** What the row's own sentence says, where it does not agree with the coded field. */
    private Optional<Said> told(Report row, Said coded) {
        return Figures.said(row, attribute).stream()
                .filter(it -> !it.coded() && it.alone() && !it.vague())
                .filter(it -> Toll.between(coded, it, Scope.SAME) == Verdict.CLASH)
                .findFirst();
    }

    private void write(List<Claim> claims, String key, String one, String other, Ledger ledger) {
        ledger.conflict(attribute, Kind.SUM_VS_PARTS, Severity.MIDDLE, claims, Sentence.of(key, one, other));
    }
}
