package org.corroborate.incidents;

import org.corroborate.incidents.Traits.Toll;
import org.corroborate.shared.Sentence;

/** Figures: the same large number is hardly chance; figures that cannot both be right speak a little against. */
final class FigureEvidence implements Evidence {

    private static final double MOST = 5;

    private static final double OTHER = -4;

    @Override
    public double weight(Traits one, Traits other) {
        var sum = 0.0;
        var clash = false;
        var differ = false;
        for (var a : one.tolls()) {
            for (var b : other.tolls()) {
                if (a.attribute() == b.attribute()) {
                    var weight = weight(a, b);
                    clash |= weight < 0;
                    differ |= a.low() > b.high() || b.low() > a.high();
                    sum += Math.max(0, weight);
                }
            }
        }
        if (sum > 0) {
            return Math.min(MOST, sum);
        }
        return differ && otherDay(one, other) ? OTHER : clash ? -1.5 : 0;
    }

    /** Another publisher gives another day, and other figures: rather the next attack than this one's news. */
    private static boolean otherDay(Traits one, Traits other) {
        return !one.sameDocument(other) && one.ownDate() && other.ownDate() && one.gap(other) > 0;
    }

    private static double weight(Toll one, Toll other) {
        if (one.low() == other.low() && one.low() > 0) {
            return one.low() < 3 ? 1 : one.low() < 10 ? 2.5 : 4;
        }
        return one.low() <= other.high() && other.low() <= one.high() ? 0 : far(one, other) ? -1 : 0;
    }

    private static boolean far(Toll one, Toll other) {
        return Math.max(one.low(), other.low()) > 2L * Math.min(one.low(), other.low()) + 2;
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        for (var a : one.tolls()) {
            for (var b : other.tolls()) {
                if (a.attribute() == b.attribute() && weight(a, b) > 0) {
                    return Sentence.of(
                            "incidents.same-figure",
                            Integer.toString(a.low()),
                            a.attribute().code());
                }
            }
        }
        return Sentence.of("incidents.figures-far");
    }
}
