package org.corroborate.extraction;

import java.util.List;
import org.corroborate.claims.Attribute;

/** Casualty participles without their "was", and those of whom they speak. */
final class Participles {

    private final Clause clause;
    private final Subjects subjects;
    private final Voice voice;
    private final Counting counting;

    Participles(Clause clause, Subjects subjects, Voice voice, Counting counting) {
        this.clause = clause;
        this.subjects = subjects;
        this.voice = voice;
        this.counting = counting;
    }

    private void count(int at, Attribute attribute, List<NounPhrase> nouns) {
        counting.count(attribute, nouns, true, clause.piece(at), Counting.Side.SUBJECT, "number-people-killed");
    }

    /** "26 injured", "the diplomats kidnapped by": a participle without its "was". */
    void reduced(int at, Sense sense, Attribute attribute) {
        int left = clause.before(at);
        var adjacent = clause.noun(left);
        if (adjacent == null) {
            shared(at, sense, attribute);
            return;
        }
        if (sense.role() == Role.STATE && adjacent.article() == NounPhrase.Article.PRONOUN && harmed(left - 1)) {
            count(at, attribute, List.of(adjacent));
            return;
        }
        if (clause.is(left - 1, Term.WHO) || adjacent.article() == NounPhrase.Article.PRONOUN) {
            objectOfWho(at, attribute);
            return;
        }
        if (!sense.can(Sense.PARTICIPLE) || adjacent.measure()) {
            return;
        }
        boolean own = clause.link(left - 1) && adjacent.counted();
        var nouns = own ? List.of(adjacent) : nearest(adjacent, subjects.of(at));
        boolean counted = nouns.stream().anyMatch(it -> it.counted() || it.article() == NounPhrase.Article.ONE);
        boolean known = sense.role() == Role.STATE
                || clause.is(at + 1, Term.PREPOSITION)
                || clause.is(at + 1, Term.AND)
                || clause.is(left - 1, Term.AND) && befell(left - 1)
                || clause.piece(at).is(Term.PLURAL);
        boolean alone = nouns.stream()
                        .allMatch(it -> it.single()
                                && (it.article() == NounPhrase.Article.THE
                                        || it.head().is(Term.PERSON)))
                && known;
        if (counted || alone) {
            count(at, attribute, nouns);
        }
    }

    /** "a list with the names of the people abducted": the people are abducted, not the list. */
    private static List<NounPhrase> nearest(NounPhrase adjacent, List<NounPhrase> nouns) {
        boolean person = nouns.stream().anyMatch(Frames::person);
        return !person && adjacent.head().is(Term.PERSON) ? List.of(adjacent) : nouns;
    }

    /** "shot him dead", "stabbed him to death". */
    private boolean harmed(int verb) {
        return clause.has(verb, Role.NEUTRAL) || clause.has(verb, Role.HURT);
    }

    /** Whether a casualty verb stands before, whose "was" is shared: "a driver was killed and his mate wounded". */
    private boolean befell(int to) {
        for (int i = to - 1; i >= 0 && !clause.wall(i); i--) {
            if (clause.befalls(i)) {
                return voice.auxiliary(i) >= 0;
            }
        }
        return false;
    }

    /** "1 guard shot and killed", "10 staff (8 of them foreigners) executed". */
    private void shared(int at, Sense sense, Attribute attribute) {
        int left = clause.before(at);
        boolean beside = clause.has(left - 1, Role.NEUTRAL) || clause.befalls(left - 1);
        boolean shares = clause.is(left, ')') || clause.is(left, Term.AND) && beside;
        var nouns = shares && sense.can(Sense.PARTICIPLE) ? subjects.of(at) : List.<NounPhrase>of();
        if (nouns.stream().anyMatch(it -> it.counted() || it.article() == NounPhrase.Article.ONE)) {
            count(at, attribute, nouns);
        } else {
            objectOfWho(at, attribute);
        }
    }

    /** "two tourists, whom the group kidnapped". */
    private void objectOfWho(int at, Attribute attribute) {
        int group = clause.before(at);
        int who = clause.noun(group) == null ? -1 : group - 1;
        int left = clause.is(who, Term.WHO) ? who - 1 : -1;
        while (clause.is(left, ',') || clause.dash(left)) {
            left--;
        }
        var noun = clause.noun(left);
        if (noun != null && !noun.measure()) {
            counting.count(
                    attribute, List.of(noun), true, clause.piece(at), Counting.Side.SUBJECT, "people-whom-they-killed");
        }
    }
}
