package org.corroborate.incidents;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.corroborate.claims.MentionId;
import org.springframework.stereotype.Component;

/** Links mentions again, with whatever they touch, and remembers what came of it. */
@Component
class Relinking {

    private final Reports reports;
    private final ReportsRepository drawers;
    private final LinksRepository links;
    private final JudgementsRepository judgements;
    private final IncidentsRepository incidents;
    private final Clock clock;

    Relinking(
            Reports reports,
            ReportsRepository drawers,
            LinksRepository links,
            JudgementsRepository judgements,
            IncidentsRepository incidents,
            Clock clock) {
        this.reports = reports;
        this.drawers = drawers;
        this.links = links;
        this.judgements = judgements;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * What a person wants of the ids.
     *
     * @param leaving mentions moved away, which do not take their incident's id with them
     * @param wanted the id that shall live on
     */
    record Wanted(Set<MentionId> leaving, Optional<IncidentId> wanted) {

        static final Wanted NOTHING = new Wanted(Set.of(), Optional.empty());
    }

    /** The incidents touched: those the mentions were in, and those they are in now. */
    Set<IncidentId> link(Collection<MentionId> mentions, Wanted wanted) {
        var touched = touched(mentions);
        var seen = reports.standing(touched);
        var before = places(touched);
        var groups = Linking.link(seen, Said.now(judgements.about(touched)));
        var ids = identities(before, groups, wanted).of(groups);
        remember(groups, ids, seen, touched);
        return tell(groups, ids, before);
    }

    /** The mentions, those they share a drawer or a judgement with, and all that hang together with these by links. */
    private Set<MentionId> touched(Collection<MentionId> mentions) {
        var touched = new LinkedHashSet<>(mentions);
        touched.addAll(drawers.neighbours(mentions));
        var fresh = Set.copyOf(touched);
        while (!fresh.isEmpty()) {
            var next = new LinkedHashSet<>(links.companions(fresh));
            judgements.about(fresh).forEach(it -> next.add(new MentionId(it.mention())));
            next.removeAll(touched);
            touched.addAll(next);
            fresh = next;
        }
        return touched;
    }

    private Map<MentionId, IncidentId> places(Collection<MentionId> mentions) {
        return links.places(mentions).stream()
                .collect(toMap(it -> new MentionId(it.mention()), it -> new IncidentId(it.incident())));
    }

    private Identities identities(Map<MentionId, IncidentId> before, List<LinkedIncident> groups, Wanted wanted) {
        var ids = new HashSet<>(before.values());
        groups.forEach(it -> ids.add(it.id()));
        var madeAt = incidents.known(ids).stream()
                .collect(toMap(it -> new IncidentId(it.id()), it -> it.madeAt().toInstant()));
        var elsewhere = new HashSet<IncidentId>();
        for (var id : madeAt.keySet()) {
            if (!before.keySet().containsAll(links.mentionsIn(List.of(id)))) {
                elsewhere.add(id);
            }
        }
        return new Identities(before, madeAt, elsewhere, wanted.leaving(), wanted.wanted());
    }

    private void remember(
            List<LinkedIncident> groups, List<IncidentId> ids, List<Report> seen, Collection<MentionId> touched) {
        var byId = seen.stream().collect(toMap(Report::id, Function.identity()));
        links.forget(touched);
        var now = clock.instant();
        for (var group = 0; group < groups.size(); group++) {
            var linked = groups.get(group);
            var id = ids.get(group);
            incidents.save(named(linked.incident(), id), linked.mentions().size(), now);
            for (var link : linked.links()) {
                var report = Optional.ofNullable(byId.get(link.mention())).orElseThrow();
                links.add(new Link(id, link.mention(), link.weight(), link.reasons(), link.state()), report.document());
            }
        }
    }

    private static Incident named(Incident incident, IncidentId id) {
        return new Incident(id, incident.name(), incident.when(), incident.where(), incident.type());
    }

    /** Notes who came where, and which incidents have lost their last mention. */
    private Set<IncidentId> tell(List<LinkedIncident> groups, List<IncidentId> ids, Map<MentionId, IncidentId> before) {
        var now = clock.instant();
        var touched = new HashSet<>(before.values());
        var heirs = new HashMap<IncidentId, Map<IncidentId, Integer>>();
        for (var group = 0; group < groups.size(); group++) {
            var id = ids.get(group);
            touched.add(id);
            for (var mention : groups.get(group).mentions()) {
                var was = Optional.ofNullable(before.get(mention));
                was.ifPresent(
                        it -> heirs.computeIfAbsent(it, _ -> new HashMap<>()).merge(id, 1, Integer::sum));
                if (!was.equals(Optional.of(id))) {
                    incidents.add(linked(now, id, mention, was));
                }
            }
        }
        var living = Set.copyOf(ids);
        before.values().stream()
                .distinct()
                .filter(it -> !living.contains(it))
                .forEach(gone -> incidents.empty(gone, heir(heirs.getOrDefault(gone, Map.of()))));
        return touched;
    }

    private static Optional<IncidentId> heir(Map<IncidentId, Integer> heirs) {
        return heirs.entrySet().stream()
                .max(Map.Entry.<IncidentId, Integer>comparingByValue()
                        .thenComparing(it -> it.getKey().value()))
                .map(Map.Entry::getKey);
    }

    private static LinkAct linked(Instant now, IncidentId id, MentionId mention, Optional<IncidentId> was) {
        return new LinkAct(now, LinkAct.What.LINKED, id, Optional.of(mention), was, Optional.empty(), "");
    }
}
