package org.corroborate.extraction;

/** How a verb or noun stands to those who are counted. */
enum Role {
    /** The verb's object is counted; in the passive its subject: "kill". */
    OBJECT,
    /** The verb's subject is counted: "die". */
    SUBJECT,
    /** A state that is said of those counted: "dead", "missing". */
    STATE,
    /** The object is counted where it is called hostages: "take". */
    HOSTAGES,
    /** The object is counted where it is a person: "capture". */
    PEOPLE,
    /** The object is counted where it must flee: "force". */
    FLEE,
    /** Says nothing of the outcome, but shares its object with a verb that does: "shoot and kill". */
    NEUTRAL,
    LEAVE,
    /** Wounds at least: "shoot", "stab". */
    HURT,
    REPORTING,
    /** Has casualties as its object: "cause", "result in". */
    ZERO,
    INCLUDE,
    ATTEMPT,
    SUCCEED,
    /** A verb that ends a noun phrase and says nothing of casualties. */
    OTHER,
    /** A noun that is counted itself: "nine deaths". */
    COUNTED,
    /** A noun of those counted: "the murder of two". */
    DEED,
    TOLL,
    BODY,
    CASUALTIES,
    /** Those of whom was told before that they were killed: "the victims". */
    VICTIMS,
    /** Has wounds as its object, and the wounded as its subject: "sustain". */
    SUFFER,
    WOUND
}
