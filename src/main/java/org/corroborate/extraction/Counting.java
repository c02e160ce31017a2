package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;

/** Makes figures of the noun phrases that a verb speaks of. */
final class Counting {

    private final Clause clause;
    private final Numbers numbers;
    private final List<Draft> drafts;
    private final NounSet used;
    private final Map<Attribute, NounSet> told = new EnumMap<>(Attribute.class);

    Counting(Clause clause, List<Draft> drafts, NounSet used) {
        this.clause = clause;
        this.numbers = new Numbers(clause);
        this.drafts = drafts;
        this.used = used;
    }

    /** How the noun phrases stand to the verb, which decides the quotes. */
    enum Side {
        OBJECT,
        SUBJECT,
        /** Behind the verb, told with its subject. */
        AFTER
    }

    void count(Attribute attribute, List<NounPhrase> nouns, boolean closed, Piece verb, Side side, String rule) {
        var fitting = new ArrayList<NounPhrase>();
        var apposed = apposed(nouns);
        for (var noun : nouns) {
            boolean first =
                    told.computeIfAbsent(attribute, _ -> new NounSet(clause)).add(noun);
            boolean freed = attribute == Attribute.RELEASED && side == Side.OBJECT && Numbers.hostages(noun);
            if (first
                    && !freed
                    && fits(attribute, noun)
                    && !among(attribute, noun)
                    && !same(noun, fitting)
                    && !apposed.contains(noun)) {
                fitting.add(noun);
            }
        }
        nouns.forEach(used::add);
        boolean counted = fitting.stream().anyMatch(it -> it.count().isPresent());
        if (!counted && fitting.size() > 1 && closed && fitting.stream().allMatch(NounPhrase::single)) {
            together(attribute, fitting, verb, side, rule);
            return;
        }
        for (int i = 0; i < fitting.size(); i++) {
            boolean aside = i > 0
                    && !closed
                    && fitting.get(i).count().isEmpty()
                    && !fitting.get(i).more();
            if (!aside) {
                one(
                        attribute,
                        fitting.get(i),
                        quote(fitting, i, verb, side),
                        new Stretch(verb.from(), verb.to()),
                        rule);
            }
        }
    }

    /** "a businessman and youth leader" is one person; names after a number say who the number are. */
    private static boolean same(NounPhrase noun, List<NounPhrase> before) {
        if (before.isEmpty() || noun.count().isPresent()) {
            return false;
        }
        var last = before.getLast();
        boolean one = last.single() || last.counted() && last.count().equals(Optional.of(new Count.Exactly(1)));
        boolean role = noun.article() == NounPhrase.Article.NONE && noun.single() && one;
        boolean named =
                noun.article() == NounPhrase.Article.NAME && before.stream().anyMatch(NounPhrase::counted);
        return role || named;
    }

    /** "Omar, a national of Mauritania and a member": what a person is, said behind a comma, is nobody else. */
    private NounSet apposed(List<NounPhrase> nouns) {
        var apposed = new NounSet(clause);
        for (int i = 1; i < nouns.size(); i++) {
            var noun = nouns.get(i);
            var before = nouns.get(i - 1);
            boolean behind = clause.tokens().isMark(before.to(), ',') && noun.from() == before.to() + 1;
            boolean role = noun.single() && noun.head().is(Term.PERSON);
            boolean said = before.article() == NounPhrase.Article.NAME
                    && before.single()
                    && noun.article() != NounPhrase.Article.NAME
                    && behind
                    && closes(nouns, i);
            if (role && (said || apposed.contains(before) && !opens(noun) && !behind)) {
                apposed.add(noun);
            }
        }
        return apposed;
    }

    /** "Omar, a soldier and a guard" is a row; a comma, or a role without an article, ends what Omar is. */
    private boolean closes(List<NounPhrase> nouns, int at) {
        return at + 1 == nouns.size() || clause.tokens().isMark(nouns.get(at).to(), ',') || !opens(nouns.get(at + 1));
    }

    private static boolean opens(NounPhrase noun) {
        return noun.counted()
                || noun.article() == NounPhrase.Article.ONE
                || noun.article() == NounPhrase.Article.THE
                || !noun.head().is(Term.PERSON);
    }

    private static Stretch quote(List<NounPhrase> nouns, int at, Piece verb, Side side) {
        var noun = nouns.get(at);
        boolean first = at == 0 && side == Side.OBJECT;
        boolean last = at == nouns.size() - 1 && side == Side.SUBJECT;
        return new Stretch(
                first ? Math.min(verb.from(), noun.from()) : noun.from(),
                last ? Math.max(verb.to(), noun.to()) : noun.to());
    }

    private void together(Attribute attribute, List<NounPhrase> nouns, Piece verb, Side side, String rule) {
        var who = new Stretch(nouns.getFirst().from(), nouns.getLast().to());
        var quote = new Stretch(Math.min(who.from(), verb.from()), Math.max(who.to(), verb.to()));
        var short_ = side == Side.OBJECT ? new Stretch(verb.from(), who.to()) : quote;
        boolean known = nouns.stream().allMatch(it -> it.article() != NounPhrase.Article.ONE);
        add(
                attribute,
                new Count.Exactly(nouns.size()),
                short_,
                Optional.of(who),
                verb,
                known ? Draft.Kind.KNOWN : Draft.Kind.NEW,
                rule);
    }

    private void one(Attribute attribute, NounPhrase noun, Stretch quote, Stretch cue, String rule) {
        var who = numbers.who(noun);
        var kind = numbers.kind(attribute, noun);
        var count = numbers.count(attribute, noun);
        if (count.isPresent()) {
            drafts.add(new Draft(attribute, count.get(), quote.from(), quote.to(), who, cue, kind, rule));
        }
    }

    private void add(
            Attribute attribute,
            Count count,
            Stretch quote,
            Optional<Stretch> who,
            Piece verb,
            Draft.Kind kind,
            String rule) {
        drafts.add(new Draft(
                attribute, count, quote.from(), quote.to(), who, new Stretch(verb.from(), verb.to()), kind, rule));
    }

    /** "one of the deadliest attacks" counts no person. */
    private boolean among(Attribute attribute, NounPhrase noun) {
        var inner = noun.bare() ? numbers.inner(noun) : null;
        return inner != null && !fits(attribute, inner);
    }

    /** Whether those named can be what the attribute counts: people, or things that burn. */
    static boolean fits(Attribute attribute, NounPhrase noun) {
        if (attribute == Attribute.DESTROYED) {
            return !noun.head().is(Term.PERSON)
                    && !noun.head().has(Role.BODY)
                    && !noun.bare()
                    && noun.article() != NounPhrase.Article.NAME;
        }
        boolean held = attribute == Attribute.ARRESTED && noun.head().is(Term.HOSTAGE);
        boolean toll = noun.head().has(Role.CASUALTIES) || noun.head().has(Role.TOLL);
        return !held && !toll && !noun.thing();
    }
}
