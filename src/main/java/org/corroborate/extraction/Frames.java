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
    private final Participles participles;

    private Frames(Clause clause) {
        this.clause = clause;
        this.subjects = new Subjects(clause);
        this.voice = new Voice(clause);
        this.used = new NounSet(clause);
        this.counting = new Counting(clause, drafts, used);
        this.participles = new Participles(clause, subjects, voice, counting);
    }

    static List<Draft> of(Clause clause) {
        var frames = new Frames(clause);
        for (int at = 0; at < clause.size(); at++) {
            frames.verb(at);
        }
        new Releases(clause, frames.drafts, frames.counting).find();
        new NounFrames(clause, frames.drafts, frames.used, frames.counting).find();
        new LabelFrames(clause, frames.drafts).find();
        new HurtFrames(clause, frames.drafts, frames.counting, frames.subjects, frames.voice).find();
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
        boolean infinitive = sense != null && sense.forms() == Sense.BASE && !clause.has(at - 1, Role.SUCCEED);
        if (sense == null || infinitive || !sense.verb() || !voice.told(at) || voice.denied(at)) {
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
        } else if (sense.role() == Role.OBJECT && sharing(at) > 0) {
            var items = Items.right(clause, clause.after(sharing(at)));
            counting.count(
                    attribute,
                    items.nouns(),
                    items.closed(),
                    clause.piece(at),
                    Counting.Side.OBJECT,
                    "kills-number-people");
        } else if (sense.role() == Role.OBJECT || sense.role() == Role.PEOPLE) {
            participles.reduced(at, sense, attribute);
        }
    }

    /** "kidnapped and later killed 25 loggers": the verb after the "and" whose object it shares; −1 for none. */
    private int sharing(int at) {
        int next = clause.is(at + 1, Term.AND) ? clause.after(at + 1) : -1;
        boolean verbs = clause.verb(at, Sense.FINITE) && clause.verb(next, Sense.FINITE) && clause.befalls(next);
        return verbs && clause.noun(clause.before(at)) != null && voice.object(next) ? next : -1;
    }

    private void active(int at, Sense sense, Attribute attribute) {
        var items = Items.right(clause, clause.after(at));
        boolean fits =
                switch (sense.role()) {
                    case HOSTAGES ->
                        !items.nouns().isEmpty()
                                && items.nouns().getLast().head().is(Term.HOSTAGE);
                    case FLEE -> clause.is(items.next(), Term.FLEE);
                    case PEOPLE ->
                        items.nouns().stream()
                                .allMatch(it -> lost(attribute) ? it.head().is(Term.PERSON) : person(it));
                    default -> true;
                };
        if (fits && !items.nouns().isEmpty() && them(items.nouns().getFirst())) {
            var objects = before(at);
            if (!objects.isEmpty()) {
                counting.count(
                        attribute, objects, true, clause.piece(at), Counting.Side.SUBJECT, "people-whom-they-killed");
                return;
            }
        }
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

    /** "lost twelve men": as a verb of death it is one only beside people; seats and towns are lost too. */
    private static boolean lost(Attribute attribute) {
        return attribute == Attribute.FATALITIES;
    }

    private static boolean them(NounPhrase noun) {
        return noun.article() == NounPhrase.Article.PRONOUN && noun.head().is(Term.THEY);
    }

    /** "dragged two brothers from their home and executed them": whom the verb before has as its object. */
    private List<NounPhrase> before(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            var noun = clause.noun(i + 1);
            boolean object = noun != null && noun.counted() && !noun.thing() && !noun.vague();
            if (clause.has(i, Role.NEUTRAL) && object) {
                return Items.right(clause, i + 1).nouns();
            }
        }
        return List.of();
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

    static boolean person(NounPhrase noun) {
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
        int next = clause.after(at);
        var wounds = clause.noun(clause.is(next, Term.VAGUE) ? next + 1 : next);
        if (wounds == null || wounds.article() == NounPhrase.Article.NOBODY || wounds.counted() && !wounds.vague()) {
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
            participles.reduced(at, sense, attribute);
        }
    }
}
