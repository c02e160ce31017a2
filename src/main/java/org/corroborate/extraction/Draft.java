package org.corroborate.extraction;

import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;

/**
 * A figure as one sentence tells it, before its sentence is seen beside the others.
 *
 * @param from the first token of its quote
 * @param to the token after its quote
 * @param who the tokens of those counted; empty where the words do not say
 * @param cue the tokens of the word that says what befell them
 * @param informant the tokens that say whose figure it is
 * @param kind how the figure stands to others
 */
record Draft(
        Attribute attribute,
        Count count,
        int from,
        int to,
        Optional<Stretch> who,
        Stretch cue,
        Kind kind,
        Optional<Stretch> informant,
        String rule) {

    Draft(
            Attribute attribute,
            Count count,
            int from,
            int to,
            Optional<Stretch> who,
            Stretch cue,
            Kind kind,
            String rule) {
        this(attribute, count, from, to, who, cue, kind, Optional.empty(), rule);
    }

    Draft by(Optional<Stretch> other) {
        return new Draft(attribute, count, from, to, who, cue, kind, other, rule);
    }

    enum Kind {
        /** A number or a new somebody. */
        NEW,
        /** Adds to what was told: "another two", "a fourth". */
        MORE,
        /** Somebody who may have been told of: "the driver", "he". */
        KNOWN,
        /** Somebody who was shot or stabbed; stands only where no other figure tells what came of it. */
        HURT,
        /** "They": all of those who were told of. */
        THEM,
        /** Some of those who were told of: "two of them". */
        AMONG,
        /** Some of the dead, where dead were told of. */
        OF_THE_DEAD,
        /** A part of another figure. */
        PART,
        /** A number that is told as the sum: a death toll. */
        TOTAL,
        /** People without a number: "civilians were killed". */
        PLURAL
    }

    boolean vague() {
        return count instanceof Count.Vague;
    }

    boolean zero() {
        return count instanceof Count.Exactly it && it.number() == 0;
    }

    /** Whether it is told as a toll: the sum of what was told before and will be told yet. */
    boolean total() {
        return rule.equals("toll-of-number") && kind != Kind.PART;
    }

    /** Whether the figure is the object of what somebody did: "killed eight". */
    boolean deed() {
        return rule.equals("kills-number-people");
    }

    Draft counting(Count other) {
        return new Draft(attribute, other, from, to, who, cue, Kind.NEW, informant, rule);
    }

    Draft as(Kind other) {
        return new Draft(attribute, count, from, to, who, cue, other, informant, rule);
    }
}
