package org.corroborate.incidents;

import org.corroborate.shared.Sentence;

/** Places: the same village weighs much, the same region little; spellings are tolerated. */
final class PlaceEvidence implements Evidence {

    /** From here on it is one settlement. */
    static final double ONE = 5;

    /** "Near the border with" a country, and a village of a region at that border. */
    static final double BORDER = 2.5;

    private static final double SECOND_PLACE = 4;

    /** From here on it is two settlements, which is hardly chance. */
    static final double TWO = ONE + SECOND_PLACE;

    /** Two names of which the register does not know one: a venue and its town, perhaps. */
    private static final double UNKNOWN = -2;

    /** One name in two countries. */
    private static final double NAMESAKE = -3;

    private static final double NEAR = 25;

    @Override
    public double weight(Traits one, Traits other) {
        if (one.spots().isEmpty() || other.spots().isEmpty()) {
            return 0;
        }
        var best = Double.NEGATIVE_INFINITY;
        var settlements = 0;
        for (var a : one.spots()) {
            var nearest = Double.NEGATIVE_INFINITY;
            for (var b : other.spots()) {
                nearest = Math.max(nearest, weight(a, b));
            }
            settlements += nearest >= ONE ? 1 : 0;
            best = Math.max(best, nearest);
        }
        return settlements > 1 || settlements == 1 && misspelled(one, other) ? best + SECOND_PLACE : best;
    }

    /** Beside a village that both name, another whose name is one letter off: Yoro and Yono. */
    private static boolean misspelled(Traits one, Traits other) {
        return one.spots().size() > 1
                && other.spots().size() > 1
                && one.spots().stream().anyMatch(a -> other.spots().stream().anyMatch(b -> misspelled(a, b)));
    }

    private static boolean misspelled(Spot one, Spot other) {
        return !(one.known() && other.known())
                && !one.wide()
                && !other.wide()
                && one.name().length() > 3
                && one.name().charAt(0) == other.name().charAt(0)
                && Sound.distance(one.name(), other.name()) == 1
                && weight(one, other) < ONE;
    }

    static double weight(Spot one, Spot other) {
        if (one.name().equals(other.name())) {
            return abroad(one, other) ? NAMESAKE : same(one, other);
        }
        if (Borders.meet(one, other)) {
            return BORDER;
        }
        if (one.wide() || other.wide()) {
            return inside(one, other) || inside(other, one) ? 1 : distinct(one, other) ? -5 : 0;
        }
        if (spelled(one, other)) {
            return one.known() && other.known() ? 6 : ONE;
        }
        if (one.point().isPresent() && other.point().isPresent()) {
            var far = one.point().get().kilometresTo(other.point().get());
            return far <= 5 ? 3 : far <= NEAR ? -3 : -9;
        }
        if (!one.known() || !other.known()) {
            return distinct(one, other) ? -8 : UNKNOWN;
        }
        return distinct(one, other) ? -9 : differ(one.cercle(), other.cercle()) ? -8 : -6;
    }

    private static double same(Spot one, Spot other) {
        if (one.wide() || other.wide()) {
            return one.wide() && other.wide() ? 2 : 3;
        }
        return central(one) || !one.known() ? ONE : 7;
    }

    /** A town that gave its name to its cercle or region: much happens there, so it tells less. */
    private static boolean central(Spot it) {
        return it.name().equals(it.cercle()) || it.name().equals(it.region());
    }

    private static boolean spelled(Spot one, Spot other) {
        return !distinct(one, other) && Sound.alike(one.name(), other.name());
    }

    private static boolean inside(Spot small, Spot large) {
        return large.name().equals(small.region())
                || large.name().equals(small.cercle())
                || large.name().equals(small.country());
    }

    private static boolean distinct(Spot one, Spot other) {
        return differ(one.region(), other.region()) || abroad(one, other);
    }

    /** Niger and Nigeria sound alike, and are two. */
    private static boolean abroad(Spot one, Spot other) {
        return !one.country().isEmpty()
                && !other.country().isEmpty()
                && !one.country().equals(other.country());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other) && !Sound.alike(one, other);
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        for (var a : one.spots()) {
            for (var b : other.spots()) {
                if (weight(a, b) >= 2) {
                    var key = Borders.meet(a, b) ? "incidents.border-place" : "incidents.spelled-place";
                    return Sentence.of(
                            a.name().equals(b.name()) ? "incidents.same-place" : key,
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
