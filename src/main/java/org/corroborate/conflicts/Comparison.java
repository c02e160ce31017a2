package org.corroborate.conflicts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Report;

/** Where the claims of one incident cannot all be right: a pure function, the same in whichever order they come. */
public final class Comparison {

    private static final List<Attribute> COUNTED =
            List.of(Attribute.values()).stream().filter(Attribute::counted).toList();

    private static final Comparator<Report> ORDER = Comparator.comparing(Report::sha256)
            .thenComparingInt(it -> it.mention().start())
            .thenComparingInt(it -> it.mention().end())
            .thenComparing(it -> it.id().value());

    private Comparison() {}

    public static Findings compare(IncidentId incident, Collection<Report> reports) {
        var ledger = new Ledger(incident);
        var sorted = reports.stream().sorted(ORDER).toList();
        var sayings = new Sayings(sorted);
        for (var attribute : COUNTED) {
            if (sayings.tell(attribute)) {
                FigureComparison.compare(attribute, sayings, ledger);
                sorted.forEach(it -> PartsComparison.compare(attribute, it, ledger));
            }
        }
        ActorComparison.compare(sorted, ledger);
        if (sorted.size() > 1) {
            ResponsibilityComparison.compare(sorted, ledger);
            DateComparison.compare(sorted, ledger);
            PlaceComparison.compare(sorted, ledger);
        }
        sorted.forEach(it -> Rivals.compare(it, ledger));
        sorted.forEach(it -> Denied.compare(it, ledger));
        VictimsComparison.compare(sayings, ledger);
        NationalityComparison.compare(sayings, ledger);
        AccidentComparison.compare(sorted, ledger);
        return ledger.findings();
    }

    /** Where a document's totals do not agree with its rows, or with what it tells of each; the conflicts are the total's incident's. */
    public static Findings totals(IncidentId ofTotal, Report total, Collection<Report> document) {
        var ledger = new Ledger(ofTotal);
        var sorted = document.stream().sorted(ORDER).toList();
        for (var attribute : COUNTED) {
            if (TotalsComparison.total(total, attribute)) {
                TotalsComparison.compare(attribute, total, sorted, ledger);
            } else if (ToldTotals.total(total, attribute)) {
                ToldTotals.compare(attribute, total, sorted, ledger);
            }
        }
        return ledger.findings();
    }

    /** Whether a report is a total over incidents, to be held against its document's rows. */
    public static boolean total(Report report) {
        return COUNTED.stream()
                .anyMatch(
                        attribute -> TotalsComparison.total(report, attribute) || ToldTotals.total(report, attribute));
    }
}
