package org.corroborate.review;

import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Interval;
import org.corroborate.shared.Spelling;

/** Whether two values are one within what the words leave open. */
final class Alike {

    private Alike() {}

    static boolean within(Statement one, Statement other) {
        return switch (one) {
            case Statement.Figure a ->
                other instanceof Statement.Figure b
                        && a.attribute() == b.attribute()
                        && Interval.of(a.count()).meets(Interval.of(b.count()));
            case Statement.When a ->
                other instanceof Statement.When b
                        && !a.from().isAfter(b.to())
                        && !b.from().isAfter(a.to());
            case Statement.Where a -> other instanceof Statement.Where b && sameOnCoarserLevel(a, b);
            case Statement.Perpetrator a -> other instanceof Statement.Perpetrator b && same(a.actor(), b.actor());
            case Statement.Responsibility a ->
                other instanceof Statement.Responsibility b && same(a.actor(), b.actor());
            case Statement.Weapon a -> other instanceof Statement.Weapon b && same(a.weapon(), b.weapon());
            case Statement.Type a -> a.equals(other);
        };
    }

    /** One place name, or, where one of the two names only a cercle or a region, the same one of these. */
    private static boolean sameOnCoarserLevel(Statement.Where one, Statement.Where other) {
        if (!one.place().isBlank() && !other.place().isBlank()) {
            return same(one.place(), other.place());
        }
        if (!one.cercle().isBlank() && !other.cercle().isBlank()) {
            return same(one.cercle(), other.cercle());
        }
        return !one.region().isBlank() && same(one.region(), other.region());
    }

    private static boolean same(String one, String other) {
        return Spelling.folded(one).equals(Spelling.folded(other));
    }
}
