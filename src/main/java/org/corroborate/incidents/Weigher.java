package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.List;

/** Holds two mentions against each other, field by field, and adds up. */
final class Weigher {

    /** From here on two mentions are linked by themselves. */
    static final double LINKS = 9;

    /** From here on a mention that only refers to an incident is linked, if no other comes into question. */
    static final double REFERS = 7;

    /** From here on a person is asked. */
    static final double ASKS = 6;

    /** What days far apart weigh against it where one person was taken or killed. */
    private static final double PERSONS_DAYS = -2;

    private static final Evidence DATE = new DateEvidence();

    private static final Evidence PLACE = new PlaceEvidence();

    private static final Evidence NAME = new NameEvidence();

    private static final Evidence FIGURE = new FigureEvidence();

    private static final Evidence COPY = new CopyEvidence();

    private static final Evidence ACTOR = new ActorEvidence();

    private static final Evidence TELLING = new TellingEvidence();

    private static final Evidence MARKS = new MarksEvidence();

    private static final List<Evidence> REST = List.of(new TypeEvidence(), TELLING, new NearbyEvidence());

    private static final List<Evidence> ALL = all();

    private Weigher() {}

    /**
     * The sum of the weights. Without a place, a name, a telling figure or the same sentences (or, in one document, the
     * same day, actor and region together; or the same day, target and border) it stays below {@link #LINKS}: two mentions are never merged on a day and a kind of attack alone.
     */
    static double weigh(Traits one, Traits other) {
        var date = day(one, other);
        if (date <= DateEvidence.EXCLUDES) {
            return date;
        }
        var place = PLACE.weight(one, other);
        var name = NAME.weight(one, other);
        var figure = FIGURE.weight(one, other);
        var copy = COPY.weight(one, other);
        var actor = ACTOR.weight(one, other);
        var marks = MARKS.weight(one, other);
        var sum = date + place + name + figure + copy + actor + marks;
        for (var evidence : REST) {
            sum += evidence.weight(one, other);
        }
        var told = one.sameDocument(other) && date >= 6 && place > 0 && actor > 0;
        var border = place == PlaceEvidence.BORDER && date >= 6 && TELLING.weight(one, other) > 0;
        var anchored =
                place >= PlaceEvidence.ONE || border || name > 0 || figure >= 2.5 || copy > 0 || marks > 0 || told;
        return anchored ? sum : Math.min(sum, LINKS - 1);
    }

    /**
     * The weight of the days. Of one person's death or abduction two sources may give days far apart; of two villages that
     * both name one day more or less says nothing.
     */
    private static double day(Traits one, Traits other) {
        var date = DATE.weight(one, other);
        if (date < PERSONS_DAYS && Marks.samePerson(one, other)) {
            return PERSONS_DAYS;
        }
        var beside = date < 0 && date > DateEvidence.EXCLUDES && one.gap(other) <= 1;
        return beside && PLACE.weight(one, other) >= PlaceEvidence.TWO ? 0 : date;
    }

    static List<Reason> reasons(Traits one, Traits other) {
        var reasons = new ArrayList<Reason>();
        for (var evidence : ALL) {
            var weight = evidence == DATE ? day(one, other) : evidence.weight(one, other);
            if (weight != 0) {
                reasons.add(new Reason(evidence.what(one, other), weight));
            }
        }
        var sum = reasons.stream().mapToDouble(Reason::weight).sum();
        var weight = weigh(one, other);
        if (weight < sum) {
            reasons.add(new Reason(org.corroborate.shared.Sentence.of("incidents.no-anchor"), weight - sum));
        }
        return reasons;
    }

    private static List<Evidence> all() {
        var all = new ArrayList<>(List.of(DATE, PLACE, NAME, FIGURE, COPY, ACTOR, MARKS));
        all.addAll(REST);
        return List.copyOf(all);
    }
}
