package org.corroborate.incidents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.corroborate.incidents.Edges.Edge;
import org.corroborate.shared.Sentence;

/** Puts clusters into words: incidents, their links, and the reasons. */
final class Telling {

    private static final int BATCH = 4096;

    private final List<Traits> mentions;

    private final Clusters clusters;

    private final Judgements people;

    /** The heaviest edge of each mention inside its incident. */
    private final Edge[] best;

    /** By incident, the heaviest edge of each mention outside that could be in it. */
    private final Map<Integer, Map<Integer, Edge>> proposed = new HashMap<>();

    Telling(List<Traits> mentions, List<Edge> edges, Clusters clusters, Judgements people) {
        this.mentions = mentions;
        this.clusters = clusters;
        this.people = people;
        best = new Edge[mentions.size()];
        for (var edge : edges) {
            if (clusters.of(edge.one()) == clusters.of(edge.other())) {
                keep(edge, edge.one());
                keep(edge, edge.other());
            } else if (!people.apart(id(edge.one()), id(edge.other()))) {
                propose(edge);
            }
        }
    }

    private org.corroborate.claims.MentionId id(int mention) {
        return mentions.get(mention).id();
    }

    private void keep(Edge edge, int mention) {
        if (best[mention] == null) {
            best[mention] = edge;
        }
    }

    /** The smaller side is proposed for the larger; of two alike, the later for the earlier. */
    private void propose(Edge edge) {
        var one = clusters.members(clusters.of(edge.one())).size();
        var other = clusters.members(clusters.of(edge.other())).size();
        var into = one >= other ? edge.one() : edge.other();
        var mention = into == edge.one() ? edge.other() : edge.one();
        proposed.computeIfAbsent(clusters.of(into), _ -> new HashMap<>()).putIfAbsent(mention, edge);
    }

    /** The incidents in the order of their first mentions; they are put into words many at a time. */
    void tell(Consumer<LinkedIncident> to) {
        var batch = new ArrayList<List<Integer>>();
        for (var mention = 0; mention < mentions.size(); mention++) {
            var members = clusters.members(clusters.of(mention));
            if (members.size() == 1 || Collections.min(members) == mention) {
                batch.add(members);
            }
            if (batch.size() == BATCH || mention == mentions.size() - 1) {
                batch.parallelStream().map(this::incident).toList().forEach(to);
                batch.clear();
            }
        }
    }

    private LinkedIncident incident(List<Integer> of) {
        var members = of.stream().sorted().toList();
        return incident(clusters.of(members.getFirst()), members);
    }

    private LinkedIncident incident(int cluster, List<Integer> members) {
        var id = id(mentions.get(members.getFirst()));
        var links = new ArrayList<Link>();
        members.forEach(member -> links.add(link(id, member, members)));
        proposed.getOrDefault(cluster, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> links.add(link(id, entry.getKey(), entry.getValue(), LinkState.PROPOSED)));
        return new LinkedIncident(
                Portrait.of(id, members.stream().map(mentions::get).toList()), links);
    }

    private Link link(IncidentId incident, int member, List<Integer> members) {
        var confirmed = !people.together().isEmpty()
                && members.stream().anyMatch(it -> it != member && people.together(id(it), id(member)));
        var state = confirmed ? LinkState.CONFIRMED : LinkState.AUTOMATIC;
        if (best[member] != null) {
            return link(incident, member, best[member], state);
        }
        var why = Sentence.of(confirmed ? "incidents.by-person" : "incidents.alone");
        return new Link(incident, id(member), 0, List.of(new Reason(why, 0)), state);
    }

    private Link link(IncidentId incident, int mention, Edge edge, LinkState state) {
        var reasons = Weigher.reasons(mentions.get(edge.one()), mentions.get(edge.other()));
        return new Link(incident, id(mention), edge.weight(), reasons, state);
    }

    private static IncidentId id(Traits first) {
        var name = first.document() + ' ' + first.start() + ' ' + first.end();
        return new IncidentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
