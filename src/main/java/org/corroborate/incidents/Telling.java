package org.corroborate.incidents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.Sentence;

/** Puts clusters into words: incidents, their links, and the reasons. */
final class Telling {

    private static final int BATCH = 4096;

    private static final int NONE = -1;

    private final List<Traits> mentions;

    private final Edges edges;

    private final Clusters clusters;

    private final Judgements people;

    /** The heaviest edge of each mention inside its incident. */
    private final int[] best;

    /** By incident, the heaviest edge of each mention outside that could be in it. */
    private final Map<Integer, Map<Integer, Integer>> proposed = new HashMap<>();

    Telling(List<Traits> mentions, Edges edges, Clusters clusters, Judgements people) {
        this.mentions = mentions;
        this.edges = edges;
        this.clusters = clusters;
        this.people = people;
        best = new int[mentions.size()];
        Arrays.fill(best, NONE);
        for (var edge = 0; edge < edges.size(); edge++) {
            var one = edges.one(edge);
            var other = edges.other(edge);
            if (clusters.of(one) == clusters.of(other)) {
                keep(edge, one);
                keep(edge, other);
            } else if (!people.apart(id(one), id(other))) {
                propose(edge, one, other);
            }
        }
    }

    private MentionId id(int mention) {
        return mentions.get(mention).id();
    }

    private void keep(int edge, int mention) {
        if (best[mention] == NONE) {
            best[mention] = edge;
        }
    }

    /** The smaller side is proposed for the larger; of two alike, the later for the earlier. */
    private void propose(int edge, int one, int other) {
        var members = clusters.members();
        var into = members.size(clusters.of(one)) >= members.size(clusters.of(other)) ? one : other;
        var mention = into == one ? other : one;
        proposed.computeIfAbsent(clusters.of(into), _ -> new HashMap<>(2)).putIfAbsent(mention, edge);
    }

    /** The incidents in the order of their first mentions; they are put into words many at a time. */
    void tell(Consumer<LinkedIncident> to) {
        var batch = new ArrayList<Integer>(BATCH);
        for (var mention = 0; mention < mentions.size(); mention++) {
            if (clusters.members().isFirst(mention)) {
                batch.add(clusters.of(mention));
            }
            if (batch.size() == BATCH || mention == mentions.size() - 1) {
                batch.parallelStream().map(this::incident).toList().forEach(to);
                batch.clear();
            }
        }
    }

    private LinkedIncident incident(int cluster) {
        var members = clusters.members().in(cluster);
        var id = id(mentions.get(members[0]));
        var links = new ArrayList<Link>();
        for (var member : members) {
            links.add(link(id, member, members));
        }
        proposed.getOrDefault(cluster, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> links.add(link(id, entry.getKey(), entry.getValue(), LinkState.PROPOSED)));
        return new LinkedIncident(
                Portrait.of(id, Arrays.stream(members).mapToObj(mentions::get).toList()), links);
    }

    private Link link(IncidentId incident, int member, int[] members) {
        var confirmed = !people.together().isEmpty()
                && Arrays.stream(members).anyMatch(it -> it != member && people.together(id(it), id(member)));
        var state = confirmed ? LinkState.CONFIRMED : LinkState.AUTOMATIC;
        if (best[member] != NONE) {
            return link(incident, member, best[member], state);
        }
        var why = Sentence.of(confirmed ? "incidents.by-person" : "incidents.alone");
        return new Link(incident, id(member), 0, List.of(new Reason(why, 0)), state);
    }

    private Link link(IncidentId incident, int mention, int edge, LinkState state) {
        var one = mentions.get(edges.one(edge));
        var other = mentions.get(edges.other(edge));
        return new Link(incident, id(mention), Weigher.weigh(one, other), Weigher.reasons(one, other), state);
    }

    private static IncidentId id(Traits first) {
        var name = first.document() + ' ' + first.start() + ' ' + first.end();
        return new IncidentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
