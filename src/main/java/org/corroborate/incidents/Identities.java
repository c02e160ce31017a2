package org.corroborate.incidents;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corroborate.claims.MentionId;

/**
 * Keeps the ids of incidents the same while documents are added: a group of mentions keeps the id that most of them had,
 * of equal ones the oldest.
 *
 * @param before where each mention was
 * @param madeAt when an id was first given; ids that are not here are new
 * @param taken ids of incidents that are not looked at now
 * @param leaving mentions that a person moved away, so they do not take their id with them
 * @param wanted the id that a person wants to live on
 */
record Identities(
        Map<MentionId, IncidentId> before,
        Map<IncidentId, Instant> madeAt,
        Set<IncidentId> taken,
        Set<MentionId> leaving,
        Optional<IncidentId> wanted) {

    private record Wish(int group, IncidentId id, long mentions) {}

    /** The id of each group, in the order of the groups. */
    List<IncidentId> of(List<LinkedIncident> groups) {
        var given = new HashMap<Integer, IncidentId>();
        var used = new HashSet<>(taken);
        for (var wish : wishes(groups)) {
            if (!given.containsKey(wish.group()) && used.add(wish.id())) {
                given.put(wish.group(), wish.id());
            }
        }
        leaving.forEach(it -> Optional.ofNullable(before.get(it)).ifPresent(used::add));
        var ids = new ArrayList<IncidentId>();
        for (var group = 0; group < groups.size(); group++) {
            var kept = given.get(group);
            ids.add(kept == null ? unused(groups.get(group).id(), used) : kept);
        }
        return ids;
    }

    private List<Wish> wishes(List<LinkedIncident> groups) {
        var wishes = new ArrayList<Wish>();
        for (var group = 0; group < groups.size(); group++) {
            var votes = new HashMap<IncidentId, Long>();
            for (var mention : groups.get(group).mentions()) {
                var was = before.get(mention);
                if (was != null && !leaving.contains(mention)) {
                    votes.merge(was, 1L, Long::sum);
                }
            }
            for (var vote : votes.entrySet()) {
                wishes.add(new Wish(group, vote.getKey(), vote.getValue()));
            }
        }
        wishes.sort(order());
        return wishes;
    }

    private Comparator<Wish> order() {
        return comparing((Wish wish) -> !wanted.equals(Optional.of(wish.id())))
                .thenComparing(comparing(Wish::mentions).reversed())
                .thenComparing(wish -> madeAt.getOrDefault(wish.id(), Instant.MAX))
                .thenComparing(wish -> wish.id().value());
    }

    private static IncidentId unused(IncidentId first, Set<IncidentId> used) {
        var id = first;
        while (!used.add(id)) {
            var again = id.value() + " again";
            id = new IncidentId(UUID.nameUUIDFromBytes(again.getBytes(StandardCharsets.UTF_8)));
        }
        return id;
    }
}
