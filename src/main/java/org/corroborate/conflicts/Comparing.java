package org.corroborate.conflicts;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.ConflictsRepository.Remembered;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Relinked;
import org.corroborate.incidents.Report;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compares incidents, remembers what was found, and tells. */
@Component
class Comparing {

    private final Incidents incidents;
    private final ConflictsRepository conflicts;
    private final SilencesRepository silences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comparing(
            Incidents incidents,
            ConflictsRepository conflicts,
            SilencesRepository silences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.silences = silences;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(Relinked relinked) {
        var inOrder = relinked.incidents().stream()
                .sorted(java.util.Comparator.comparing(IncidentId::value))
                .toList();
        inOrder.forEach(relinked.atOnce() ? this::compare : silences::addStale);
        if (relinked.atOnce()) {
            totalsBeside(relinked.incidents()).forEach(this::compare);
        }
    }

    /** The incidents of totals whose rows are in these incidents: what a row says has changed, so the sum has. */
    private Set<IncidentId> totalsBeside(Set<IncidentId> incidentsOfRows) {
        var beside = new TreeSet<IncidentId>(java.util.Comparator.comparing(IncidentId::value));
        incidentsOfRows.stream()
                .flatMap(it -> incidents.allReports(it).stream())
                .filter(Comparing::row)
                .map(Report::document)
                .distinct()
                .flatMap(it -> incidents.reports(it).stream())
                .filter(Comparison::total)
                .forEach(it -> incidents.of(it.id()).ifPresent(beside::add));
        beside.removeAll(incidentsOfRows);
        return beside;
    }

    private static boolean row(Report report) {
        return report.claims().stream()
                .anyMatch(it -> it.statement() instanceof Statement.Figure figure && figure.coded());
    }

    void compare(IncidentId incident) {
        var reports = incidents.reports(incident);
        var standing = claims(reports);
        var findings = Comparison.compare(incident, reports);
        var before = before(incident, standing);
        var found = new ArrayList<>(findings.conflicts());
        reports.stream().filter(Comparison::total).forEach(total -> found.addAll(totals(incident, total)));
        var now = new ArrayList<>(
                Remembering.of(found, before.stream().map(Remembered::conflict).toList()));
        before.stream()
                .map(Remembered::conflict)
                .filter(it -> it.markedBy().isPresent() && standing.containsAll(it.claims()))
                .forEach(it -> now.add(in(incident, it)));
        silences.save(incident, findings);
        keep(incident, before, now);
    }

    /** A table's total is held against the rows of its document, whatever incidents these are in. */
    private List<Conflict> totals(IncidentId incident, Report total) {
        return Comparison.totals(incident, total, incidents.reports(total.document()))
                .conflicts();
    }

    private static Set<ClaimId> claims(List<Report> reports) {
        return reports.stream()
                .flatMap(it -> it.claims().stream())
                .map(Claim::id)
                .collect(toSet());
    }

    /** What is remembered of the incident, and of its claims while they were in another one. */
    private List<Remembered> before(IncidentId incident, Set<ClaimId> standing) {
        var seen = new HashSet<ConflictId>();
        var before = new ArrayList<>(conflicts.of(incident));
        conflicts.about(standing).stream()
                .filter(it -> !ofTotal(it.conflict(), incident, standing))
                .forEach(before::add);
        return before.stream().filter(it -> seen.add(it.conflict().id())).toList();
    }

    /** A conflict of a total with rows elsewhere is its own incident's affair, though some of the claims are ours. */
    private static boolean ofTotal(Conflict conflict, IncidentId incident, Set<ClaimId> standing) {
        return conflict.kind() == Kind.SUM_VS_PARTS
                && !conflict.incident().equals(incident)
                && !standing.containsAll(conflict.claims());
    }

    private void keep(IncidentId incident, List<Remembered> before, List<Conflict> now) {
        var at = clock.instant();
        var foundBefore = ids(before.stream()
                .filter(Remembered::found)
                .map(Remembered::conflict)
                .toList());
        var foundNow = ids(now);
        now.forEach(it -> conflicts.save(it, at));
        var gone = foundBefore.stream().filter(it -> !foundNow.contains(it)).toList();
        gone.forEach(conflicts::gone);
        var fresh = foundNow.stream().filter(it -> !foundBefore.contains(it)).toList();
        if (!fresh.isEmpty() || !gone.isEmpty()) {
            events.publishEvent(new ConflictsFound(incident, fresh, gone, at));
        }
        var touched = new HashSet<>(foundNow);
        touched.addAll(gone);
        events.publishEvent(new Compared(incident, touched));
    }

    private static Set<ConflictId> ids(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(Conflict::id)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Conflict in(IncidentId incident, Conflict it) {
        return new Conflict(
                it.id(), incident, it.attribute(), it.kind(), it.severity(), it.claims(), it.why(), it.markedBy());
    }
}
