package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether one document counts the victims of one town here and of another there: those are two incidents, though of one
 * day, unless it tells of both together ("28 in Ogota and 4 in Ouémbé").
 */
final class Towns {

    /** From here down two places are two. */
    private static final double TWO = -6;

    /** By document, what it tells of several towns together. */
    private final Map<String, List<Traits>> together = new HashMap<>();

    Towns(List<Traits> mentions) {
        for (var it : mentions) {
            if (it.spots().size() > 1) {
                together.computeIfAbsent(it.document(), _ -> new ArrayList<>()).add(it);
            }
        }
    }

    boolean two(Traits one, Traits other) {
        var here = only(one);
        var there = only(other);
        return here.isPresent()
                && there.isPresent()
                && differ(here.get(), there.get())
                && counted(one, other)
                && together.getOrDefault(one.document(), List.of()).stream()
                        .noneMatch(it -> names(it, here.get()) && names(it, there.get()));
    }

    private static boolean names(Traits mention, Spot place) {
        return mention.spots().stream()
                .anyMatch(it -> it.name().equals(place.name()) || it.sound().equals(place.sound()));
    }

    private static Optional<Spot> only(Traits mention) {
        return Optional.of(mention.spots())
                .filter(it -> it.size() == 1)
                .map(it -> it.getFirst())
                .filter(it -> !it.wide());
    }

    /** What the register does not know may be a house in a town that it knows; two that it does not know are two. */
    private static boolean differ(Spot one, Spot other) {
        return one.known() == other.known()
                && (one.known() ? PlaceEvidence.weight(one, other) <= TWO : PlaceEvidence.weight(one, other) < 0);
    }

    private static boolean counted(Traits one, Traits other) {
        return one.tolls().stream()
                .anyMatch(it -> other.tolls().stream().anyMatch(that -> that.attribute() == it.attribute()));
    }
}
