package org.corroborate.incidents;

import org.corroborate.shared.Sentence;

/** Places: the same village weighs much, the same region little; spellings are tolerated. */
final class PlaceEvidence implements Evidence {

    private static final double SECOND_PLACE = 4;

    @Override
    public double weight(Traits one, Traits other) {
        if (one.spots().isEmpty() || other.spots().isEmpty()) {
            return 0;
        }
        var best = Double.NEGATIVE_INFINITY;
        var settlements = 0;
        for (var a : one.spots()) {
            var near = Double.NEGATIVE_INFINITY;
            for (var b : other.spots()) {
                near = Math.max(near, weight(a, b));
            }
            settlements += near >= 5 ? 1 : 0;
            best = Math.max(best, near);
        }
        return settlements > 1 ? best + SECOND_PLACE : best;
    }

    private static double weight(Spot one, Spot other) {
        if (one.name().equals(other.name())) {
            return one.wide() ? 2 : central(one) || central(other) ? 5 : 7;
        }
        if (!one.wide() && !other.wide() && spelled(one, other)) {
            return 6;
        }
        if (one.wide() || other.wide()) {
            return inside(one, other) || inside(other, one) ? 1 : differ(one.region(), other.region()) ? -5 : 0;
        }
        if (differ(one.region(), other.region())) {
            return -8;
        }
        return differ(one.cercle(), other.cercle()) ? -7 : -4;
    }

    /** A town that gave its name to its cercle or region: much happens there, so it tells less. */
    private static boolean central(Spot it) {
        return it.name().equals(it.cercle()) || it.name().equals(it.region());
    }

    private static boolean spelled(Spot one, Spot other) {
        return !differ(one.region(), other.region())
                && one.sound().charAt(0) == other.sound().charAt(0)
                && Spelling.alike(one.name(), other.name());
    }

    private static boolean inside(Spot small, Spot large) {
        return large.name().equals(small.region()) || large.name().equals(small.cercle());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other) && !Spelling.alike(one, other);
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        for (var a : one.spots()) {
            for (var b : other.spots()) {
                if (weight(a, b) > 1.5) {
                    return Sentence.of(
                            a.name().equals(b.name()) ? "incidents.same-place" : "incidents.spelled-place",
                            Titles.of(a.name()),
                            Titles.of(b.name()));
                }
            }
        }
        return Sentence.of(
                weight(one, other) > 0 ? "incidents.place-within" : "incidents.other-place",
                Titles.of(one.spots().getFirst().name()),
                Titles.of(other.spots().getFirst().name()));
    }
}
