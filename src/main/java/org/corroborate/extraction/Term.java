package org.corroborate.extraction;

/** The classes of words that rules speak of, whatever the language; only the first 64 can stand in a mask. */
enum Term {
    A,
    THE,
    ANOTHER,
    OTHER,
    ALL,
    NEGATION,
    NOBODY,
    PRONOUN,
    PERSON_PRONOUN,
    WHO,
    PREPOSITION,
    OF,
    AND,
    OR,
    CLAUSE,
    BE,
    HAVE,
    DO,
    MODAL,
    TO,
    ADVERB,
    INCLUDING,
    AMONG,
    OF_THEM,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    FEWER_THAN,
    ABOUT,
    EXACTLY,
    BETWEEN,
    OR_MORE,
    VAGUE,
    PERSON,
    THING,
    UNIT,
    ABBREVIATION,
    MONTH,
    TIME,
    AGE,
    YEAR_OLD,
    ACCORDING,
    HYPOTHETICAL,
    HOSTAGE,
    FLEE,
    SEVERITY,
    DEMAND,
    ORDINAL,
    PLURAL,
    /** Opens the report of another incident: "the same day". */
    ELSEWHERE,
    /** Of other times than the incident's: "this year", "since 2016, when". */
    BACKGROUND,
    /** Leads to violence told by the way: "after another". */
    EARLIER,
    ALSO,
    /** Two, by its noun: "couple". */
    PAIR,
    /** A small word by which the language is known. */
    SMALL,
    /** Before one of them only: "this", "son". */
    SINGULAR,
    /** Stands between "was" and what was found of somebody: "was found dead". */
    FOUND,
    /** Of so many: "a family of five". */
    GROUP,
    /** Counts the doer where he is his own victim: "himself". */
    REFLEXIVE,
    /** Stands before a noun and leaves it unsure: "a suspected informer". */
    SUPPOSED,
    /** "They", "them". */
    THEY,
    /** Before the number that a toll comes to: "stood at". */
    REACHING,
    /** Of a number that grows: "rose", "climbed". */
    RISING,
    /** Between the two ends of a range: "12 à 20". */
    RANGE,
    /** A casualty word that is a noun too: "un mort". */
    VICTIM,
    /** Before those who were set free for others: "in exchange for". */
    EXCHANGE,
    /** Says that something did not happen: "denied". */
    DENY;

    /** The term's place in a mask by which some terms are asked for at once; only the first 64 terms have one. */
    long bit() {
        if (ordinal() >= Long.SIZE) {
            throw new IllegalStateException("Terms that are asked for together stand among the first 64.");
        }
        return 1L << ordinal();
    }
}
