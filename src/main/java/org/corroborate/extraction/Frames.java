package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corroborate.claims.Attribute;

/** Finds the figures of a sentence: its casualty verbs with those of whom they speak, then nouns, parts and denials. */
final class Frames {

    private final Clause clause;
    private final Subjects subjects;
    private final Voice voice;
    private final List<Draft> drafts = new ArrayList<>();
    private final NounSet used;
    private final Counting counting;

    private Frames(Clause clause) {
        this.clause = clause;
        this.subjects = new Subjects(clause);
        this.voice = new Voice(clause);
        this.used = new NounSet(clause);
        this.counting = new Counting(clause, drafts, used);
    }

    static List<Draft> of(Clause clause) {
        var frames = new Frames(clause);
        for (int at = 0; at < clause.size(); at++) {
            frames.verb(at);
        }
        new Releases(clause, frames.drafts, frames.counting).find();
        new NounFrames(clause, frames.drafts, frames.used, frames.counting).find();
        new LabelFrames(clause, frames.drafts).find();
        new PartFrames(clause, frames.drafts).find();
        new VictimFrames(clause, frames.drafts).find();
        frames.drafts.sort(Comparator.comparingInt(Draft::from));
        return frames.drafts;
    }

    private void verb(int at) {
        var piece = clause.piece(at);
        if (piece.noun() == null && piece.lexeme().has(Role.SUFFER)) {
            suffer(at);
        }
        var sense = piece.noun() == null ? piece.lexeme().casualty() : null;
        boolean infinitive = sense != null && sense.forms() == Sense.BASE;
        if (sense == null || infinitive || !sense.verb() || !voice.told(at)) {
            return;
        }
        var attribute = sense.attribute().orElseThrow();
        switch (sense.role()) {
            case SUBJECT -> subject(at, attribute, "number-people-die");
            case STATE -> state(at, attribute);
            case HOSTAGES, FLEE, PEOPLE, OBJECT -> transitive(at, sense, attribute);
            default -> {}
        }
    }

    private void transitive(int at, Sense sense, Attribute attribute) {
        int auxiliary = sense.can(Sense.PARTICIPLE) ? voice.auxiliary(at) : -1;
        boolean direct = auxiliary >= 0 && clause.before(at) == auxiliary;
        if (!direct && voice.object(at)) {
            active(at, sense, attribute);
        } else if (sense.role() != Role.FLEE && auxiliary >= 0) {
            passive(at, auxiliary, sense, attribute);
        } else if (sense.role() == Role.OBJECT || sense.role() == Role.PEOPLE) {
            reduced(at, sense, attribute);
        }
    }

    private void active(int at, Sense sense, Attribute attribute) {
        var items = Items.right(clause, clause.after(at));
        boolean fits =
                switch (sense.role()) {
                    case HOSTAGES ->
                        !items.nouns().isEmpty()
                                && items.nouns().getLast().head().is(Term.HOSTAGE);
                    case FLEE -> clause.is(items.next(), Term.FLEE);
                    case PEOPLE -> items.nouns().stream().allMatch(Frames::person);
                    default -> true;
                };
        if (fits) {
            int told = drafts.size();
            counting.count(
                    attribute,
                    items.nouns(),
                    items.closed(),
                    clause.piece(at),
                    Counting.Side.OBJECT,
                    "kills-number-people");
            if (clause.verb(at, Sense.GERUND) && clause.is(clause.before(at), ',')) {
                detail(attribute, told);
            }
        }
    }

    /** "killed six people, hacking one to death": the few after a comma are among the many before it. */
    private void detail(Attribute attribute, int from) {
        var before = drafts.subList(0, from).stream()
                .filter(it -> it.attribute() == attribute && it.kind() == Draft.Kind.NEW)
                .mapToInt(it -> it.count().low().orElse(0))
                .max();
        for (int i = from; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            boolean fewer =
                    draft.attribute() == attribute && draft.count().low().orElse(0) < before.orElse(0);
            drafts.set(i, fewer && draft.kind() == Draft.Kind.NEW ? draft.as(Draft.Kind.PART) : draft);
        }
    }

    private static boolean person(NounPhrase noun) {
        return noun.head().is(Term.PERSON)
                || noun.bare()
                || noun.counted()
                || noun.article() == NounPhrase.Article.NAME && noun.nounTo() - noun.nounFrom() > 1;
    }

    private void passive(int at, int auxiliary, Sense sense, Attribute attribute) {
        var nouns = subjects.of(auxiliary);
        if (sense.role() == Role.HOSTAGES
                || sense.role() == Role.PEOPLE && !nouns.stream().allMatch(Frames::person)) {
            return;
        }
        counting.count(attribute, nouns, true, clause.piece(at), Counting.Side.SUBJECT, "number-people-were-killed");
        company(at, attribute, "number-people-were-killed");
    }

    /** "was killed along with three guards": those after the verb share what befell its subject. */
    private void company(int at, Attribute attribute, String rule) {
        boolean along = clause.is(at + 1, Term.AND)
                && clause.piece(at + 1).to() - clause.piece(at + 1).from() > 1;
        if (along && clause.noun(at + 2) != null) {
            var items = Items.right(clause, at + 2);
            counting.count(attribute, items.nouns(), items.closed(), clause.piece(at), Counting.Side.AFTER, rule);
        }
    }

    /** "26 injured", "the diplomats kidnapped by": a participle without its "was". */
    private void reduced(int at, Sense sense, Attribute attribute) {
        int left = clause.before(at);
        var adjacent = clause.noun(left);
        if (adjacent == null) {
            shared(at, sense, attribute);
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
            counting.count(attribute, nouns, true, clause.piece(at), Counting.Side.SUBJECT, "number-people-killed");
        }
    }

    /** "a list with the names of the people abducted": the people are abducted, not the list. */
    private static List<NounPhrase> nearest(NounPhrase adjacent, List<NounPhrase> nouns) {
        boolean person = nouns.stream().anyMatch(Frames::person);
        return !person && adjacent.head().is(Term.PERSON) ? List.of(adjacent) : nouns;
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
        boolean shares = clause.is(left, ')') || clause.is(left, Term.AND) && clause.has(left - 1, Role.NEUTRAL);
        var nouns = shares && sense.can(Sense.PARTICIPLE) ? subjects.of(at) : List.<NounPhrase>of();
        if (nouns.stream().anyMatch(it -> it.counted() || it.article() == NounPhrase.Article.ONE)) {
            counting.count(attribute, nouns, true, clause.piece(at), Counting.Side.SUBJECT, "number-people-killed");
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

    private void subject(int at, Attribute attribute, String rule) {
        var nouns = subjects.of(at);
        boolean displaced = attribute == Attribute.DISPLACED || attribute == Attribute.MISSING;
        if (!displaced || nouns.stream().anyMatch(NounPhrase::counted)) {
            counting.count(attribute, nouns, true, clause.piece(at), Counting.Side.SUBJECT, rule);
            company(at, attribute, rule);
        }
    }

    /** "two drivers sustained slight injuries". */
    private void suffer(int at) {
        var wounds = clause.noun(clause.after(at));
        if (wounds == null || wounds.article() == NounPhrase.Article.NOBODY || wounds.counted()) {
            return;
        }
        if (wounds.head().has(Role.WOUND) && voice.told(at)) {
            used.add(wounds);
            subject(at, Attribute.INJURIES, "people-sustain-injuries");
        }
    }

    /** "three dead", "were dead", "left three dead". */
    private void state(int at, Attribute attribute) {
        int auxiliary = voice.auxiliary(at);
        var sense = clause.piece(at).lexeme().casualty();
        if (auxiliary >= 0) {
            passive(
                    at,
                    auxiliary,
                    new Sense(java.util.Optional.of(attribute), Role.STATE, Sense.PARTICIPLE),
                    attribute);
        } else if (sense != null) {
            reduced(at, sense, attribute);
        }
    }
}
