package org.corroborate.conflicts;

/** Holds two figures of one attribute against each other: only like with like. */
final class Toll {

    private Toll() {}

    static Verdict between(Said one, Said other, Scope scope) {
        if (!one.things().equals(other.things())) {
            return Verdict.UNRELATED;
        }
        if (Namesakes.among(one, other) || Namesakes.among(other, one)) {
            return Verdict.UNRELATED;
        }
        if (Sums.added(one) || Sums.added(other)) {
            return Verdict.UNRELATED;
        }
        if (one.sameReport(other)) {
            return within(one, other);
        }
        if (Sums.lists(one, other) || Sums.lists(other, one)) {
            return Verdict.UNRELATED;
        }
        return switch (scope) {
            case APART -> Verdict.UNRELATED;
            case NARROWER -> some(one, other);
            case WIDER -> some(other, one);
            case SAME -> likes(one, other);
        };
    }

    /** In one passage only a coded field and its sentence, or two informants, speak of the same thing. */
    private static Verdict within(Said one, Said other) {
        if (one.coded() != other.coded()) {
            return one.alone() && other.alone() ? meet(one, other) : Verdict.UNRELATED;
        }
        return one.otherSide(other) ? likes(one, other) : Verdict.UNRELATED;
    }

    private static Verdict likes(Said one, Said other) {
        if (among(one, other) || among(other, one)) {
            return Verdict.UNRELATED;
        }
        if (one.alone() && other.alone() && one.people().same(other.people())
                || one.people() == other.people() && one.people() != People.ALL) {
            return meet(one, other);
        }
        if (one.people().within(other.people()) || one.people() == People.CIVILIANS && other.people() == People.ALL) {
            return part(one, other);
        }
        if (other.people().within(one.people()) || other.people() == People.CIVILIANS && one.people() == People.ALL) {
            return part(other, one);
        }
        return Verdict.UNRELATED;
    }

    /** A sum over kinds beside one kind that it holds: the kinds are compared by themselves. */
    private static boolean among(Said sum, Said one) {
        var severally = !one.alone() && !sum.alone() && one.people() != sum.people();
        return severally
                || !sum.among().isEmpty()
                        && (!one.alone()
                                || one.people() != People.ALL && sum.among().contains(one.people()));
    }

    /** Those of one place or day beside those of several: soldiers are some of the soldiers and of the people, not of the villagers. */
    private static Verdict some(Said narrow, Said wide) {
        var whole = wide.alone() || !wide.among().isEmpty();
        var like = narrow.people() == wide.people() && (whole || wide.people() != People.ALL)
                || whole && (narrow.people().within(wide.people()) || wide.people() == People.ALL)
                || narrow.alone() && wide.alone() && narrow.people().same(wide.people());
        return like ? part(narrow, wide) : Verdict.UNRELATED;
    }

    /** The narrower may not exceed the wider. */
    private static Verdict part(Said narrow, Said wide) {
        if (narrow.interval().low() > wide.interval().high()) {
            return oneNumber(narrow, wide) ? Verdict.FITS : Verdict.CLASH;
        }
        return narrow.interval().high() < wide.interval().low() ? Verdict.MAY_BE_PART : Verdict.UNRELATED;
    }

    private static Verdict meet(Said one, Said other) {
        if (!one.interval().meets(other.interval())) {
            return oneNumber(one, other) ? Verdict.FITS : Verdict.CLASH;
        }
        if (one.summed() != other.summed() && shortfall(one.summed() ? one : other, one.summed() ? other : one)) {
            return Verdict.SHORT;
        }
        if (one.interval().equals(other.interval()) && one.shown().equals(other.shown())) {
            return Verdict.UNRELATED;
        }
        return wide(one.interval(), other.interval()) ? Verdict.WIDE_GAP : Verdict.FITS;
    }

    /** Two hedges about one stated number: "as many as 170", "over 170". */
    private static boolean oneNumber(Said one, Said other) {
        return one.anchor() == other.anchor() && !one.vague() && !other.vague();
    }

    /** Parts with a floor among them, which by the numbers named stay a tenth or more under the whole. */
    private static boolean shortfall(Said parts, Said whole) {
        return parts.interval().high() == Interval.OPEN
                && !parts.vague()
                && !whole.vague()
                && !whole.coded()
                && parts.anchor() * 1.1 < whole.anchor();
    }

    private static boolean wide(Interval one, Interval other) {
        return Math.max(one.low(), other.low()) > 2L * Math.min(one.low(), other.low()) + 1;
    }
}
