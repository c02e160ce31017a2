package org.corroborate.incidents;

import java.util.Collections;
import org.corroborate.claims.IncidentType;
import org.corroborate.shared.Sentence;

/** A person to whom it can happen but once, a hostage held since one month, or one blow that two groups claim. */
final class MarksEvidence implements Evidence {

    private static final double PERSON = 8;

    private static final double CAPTIVE = 6;

    private static final double RIVALS = 8;

    /** Characters within which a second claim to one blow follows the first. */
    private static final int NEAR = 300;

    @Override
    public double weight(Traits one, Traits other) {
        if (one.marks() == Marks.NONE || other.marks() == Marks.NONE) {
            return 0;
        }
        if (Marks.samePerson(one, other)) {
            return PERSON;
        }
        if (otherCaptives(one, other)) {
            return -CAPTIVE;
        }
        return captives(one, other) ? CAPTIVE : rivals(one, other) ? RIVALS : 0;
    }

    private static boolean otherCaptives(Traits one, Traits other) {
        return !one.marks().captive().isEmpty()
                && !other.marks().captive().isEmpty()
                && !one.marks().captive().equals(other.marks().captive());
    }

    /** What became of hostages who were taken in one month, by one group. */
    private static boolean captives(Traits one, Traits other) {
        return !one.marks().captive().isEmpty()
                && one.marks().captive().equals(other.marks().captive())
                && !Collections.disjoint(one.actors(), other.actors())
                && one.types().contains(IncidentType.EXECUTION) == other.types().contains(IncidentType.EXECUTION);
    }

    /** Two groups that, in one breath and of one day, claim a blow against one force, the second without a place. */
    private static boolean rivals(Traits one, Traits other) {
        return one.sameDocument(other)
                && (one.spots().isEmpty() || other.spots().isEmpty())
                && one.distance(other) < NEAR
                && one.ownDate()
                && other.ownDate()
                && one.gap(other) == 0
                && !one.marks().claimants().isEmpty()
                && !other.marks().claimants().isEmpty()
                && Collections.disjoint(one.marks().claimants(), other.marks().claimants())
                && !Collections.disjoint(one.marks().struck(), other.marks().struck());
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        if (Marks.samePerson(one, other)) {
            return Sentence.of("incidents.same-person");
        }
        if (otherCaptives(one, other)) {
            return Sentence.of(
                    "incidents.other-captivity",
                    one.marks().captive(),
                    other.marks().captive());
        }
        return captives(one, other)
                ? Sentence.of("incidents.same-captivity", one.marks().captive())
                : Sentence.of("incidents.rival-claims");
    }
}
