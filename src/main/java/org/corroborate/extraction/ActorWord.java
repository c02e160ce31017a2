package org.corroborate.extraction;

/** Classes of words that tell who did what to whom; the words are in {@code extraction/actor-words.tsv}. */
enum ActorWord {
    /** Verbs of violence, in their finite forms and participles. */
    ACT,
    /** Such verbs as need more beside them: "opens" fire. */
    WEAK,
    /** What such a verb does to those who meet it: a convoy "hits a mine". */
    BOMB,
    RIDING,
    /** What is done at times, or may be done: it tells of no one deed. */
    HABIT,
    /** Setting free: a group that took them does so; forces that free them are no perpetrators. */
    FREE,
    /** Verbs of violence as they follow a comma: ", killing ten". */
    ACTING,
    /** Words in the names of armed organisations: Front, Army. */
    ORG,
    /** Verbs of saying and believing: their subject speaks of what others did. */
    SAY,
    /** Nouns of violence: attack, ambush. */
    DEED,
    /** What stands before such a noun: drone, mortar. */
    MEANS,
    BE,
    HAVE,
    BY,
    AND,
    PREPOSITION,
    /** Suspected, presumed: within a name. */
    DOUBT,
    /** Presumed, where it stands after the name: "des jihadistes présumés". */
    DOUBT_AFTER,
    /** Believed, accuses, likely: about what follows. */
    SCOPE,
    NOBODY,
    DETERMINER,
    MODIFIER,
    /** Heads of names of armed people; the value tells the kind. */
    GUNMEN,
    /** What may be an army's and is not the army: base, convoy. */
    TARGET,
    RELATION,
    /** Such words as make somebody a member. */
    BELONG,
    OF,
    TO,
    WHO,
    BLAME,
    GUILT,
    CLASH,
    BETWEEN,
    AGAINST,
    UNCLEAR,
    CLAIM,
    RESPONSIBILITY,
    TOOK,
    NONE,
    GROUP,
    ADVERB,
    TOGETHER,
    JIHAD,
    REVOLT,
    ARMS,
    /** What tells which of several: before a word that may be a verb it shows a noun, "a new attack". */
    WHICH_ONE,
    /** A part of an organisation: "a faction of", "the northern wing of". */
    WING,
    /** What forces shoot and fly: "Russian missiles". */
    ARM,
    /** To whom those who did it belong: "its fighters". */
    OWN,
    /** What such people bring about: "caused the collision". */
    CAUSE
}
