package org.corroborate.incidents;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Mention;

/**
 * Where a mention's own words stand. A passage may take its day or place from a heading or a sentence far above; that
 * stretches the mention, but what stands between is not about it.
 */
record Core(int start, int end) {

    private static final int FAR = 400;

    static Core of(Mention mention, Collection<Claim> claims) {
        var own = new ArrayDeque<>(claims.stream()
                .sorted(Comparator.comparingInt(it -> it.quote().start()))
                .toList());
        if (own.isEmpty()) {
            return new Core(mention.start(), mention.end());
        }
        while (own.size() > 1 && borrowed(List.copyOf(own))) {
            own.removeFirst();
        }
        var end = own.stream().mapToInt(it -> it.quote().end()).max().orElse(mention.end());
        return new Core(own.getFirst().quote().start(), end);
    }

    private static boolean borrowed(List<Claim> sorted) {
        var first = sorted.getFirst();
        var dateOrPlace = first.attribute() == Attribute.DATE || first.attribute() == Attribute.PLACE;
        return dateOrPlace && sorted.get(1).quote().start() - first.quote().end() > FAR;
    }

    boolean holds(Claim claim) {
        return claim.quote().start() >= start && claim.quote().end() <= end;
    }
}
