package org.corroborate.extraction;

import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.jspecify.annotations.Nullable;

/** How many a noun phrase speaks of, and how that figure stands to others: "another two", "six of the victims", "they". */
final class Numbers {

    private static final Set<Attribute> PEOPLE_WITHOUT_NUMBER = Set.of(
            Attribute.FATALITIES, Attribute.INJURIES, Attribute.ABDUCTED, Attribute.ARRESTED, Attribute.DESTROYED);

    private final Clause clause;

    Numbers(Clause clause) {
        this.clause = clause;
    }

    /** How a figure of these stands to the others. */
    Draft.Kind kind(Attribute attribute, NounPhrase noun) {
        if (noun.ofThem() || victims(noun)) {
            return Draft.Kind.AMONG;
        }
        if (noun.count().isPresent()) {
            return noun.more()
                    ? Draft.Kind.MORE
                    : noun.article() == NounPhrase.Article.THE ? Draft.Kind.KNOWN : Draft.Kind.NEW;
        }
        if (attribute == Attribute.RELEASED && hostages(noun)) {
            return Draft.Kind.THEM;
        }
        if (noun.head().is(Term.THEY) && noun.article() == NounPhrase.Article.PRONOUN) {
            return Draft.Kind.THEM;
        }
        if (noun.head().is(Term.REFLEXIVE)) {
            return Draft.Kind.NEW;
        }
        return switch (noun.article()) {
            case ONE -> noun.more() ? Draft.Kind.MORE : Draft.Kind.NEW;
            case NOBODY -> Draft.Kind.NEW;
            default -> noun.single() || noun.article() == NounPhrase.Article.PRONOUN ? known(noun) : Draft.Kind.PLURAL;
        };
    }

    /** "The driver" may have been told of; "the driver was also wounded" was not. */
    private Draft.Kind known(NounPhrase noun) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.is(i, Term.ALSO) && clause.piece(i).from() > noun.from()) {
                return Draft.Kind.MORE;
            }
        }
        return Draft.Kind.KNOWN;
    }

    /** How many they are, as far as the words say. */
    Optional<Count> count(Attribute attribute, NounPhrase noun) {
        if (noun.count().isPresent()) {
            return noun.count();
        }
        var members = noun.head().is(Term.GROUP) ? members(noun) : Optional.<Count>empty();
        if (members.isPresent()) {
            return members;
        }
        if (noun.article() == NounPhrase.Article.NOBODY) {
            return Optional.of(new Count.Exactly(0));
        }
        if (noun.article() == NounPhrase.Article.PRONOUN) {
            return pronoun(attribute, noun);
        }
        if (noun.single() || noun.article() == NounPhrase.Article.ONE) {
            return Optional.of(new Count.Exactly(noun.head().is(Term.PAIR) ? 2 : 1));
        }
        boolean hostages = attribute == Attribute.RELEASED && noun.head().is(Term.HOSTAGE);
        boolean people = noun.plural() && (hostages || PEOPLE_WITHOUT_NUMBER.contains(attribute));
        return people ? Optional.of(new Count.Vague(clause.tokens().slice(noun.from(), noun.to()))) : Optional.empty();
    }

    /** "He" is one; "they" are as many as were told of before, which {@link Tolls} knows. */
    private Optional<Count> pronoun(Attribute attribute, NounPhrase noun) {
        if (noun.head().is(Term.PERSON_PRONOUN)) {
            return Optional.of(new Count.Exactly(1));
        }
        if (attribute != Attribute.FATALITIES && attribute != Attribute.RELEASED) {
            return Optional.empty();
        }
        if (noun.head().is(Term.REFLEXIVE) && attribute == Attribute.FATALITIES) {
            return Optional.of(new Count.Exactly(1));
        }
        return noun.head().is(Term.THEY)
                ? Optional.of(new Count.Vague(clause.tokens().slice(noun.from(), noun.to())))
                : Optional.empty();
    }

    /** "The hostages": all of those who were taken. */
    static boolean hostages(NounPhrase noun) {
        return noun.plural() && noun.count().isEmpty() && noun.head().is(Term.HOSTAGE);
    }

    /** "Six of the victims": of those who were told of. */
    private boolean victims(NounPhrase noun) {
        var inner = noun.bare() && noun.counted() ? inner(noun) : null;
        return inner != null && inner.head().has(Role.VICTIMS);
    }

    /** "A family of five": how many the group is of. */
    private Optional<Count> members(NounPhrase group) {
        return Optional.ofNullable(inner(group))
                .filter(it -> it.counted() && !it.thing())
                .flatMap(NounPhrase::count);
    }

    /** "31 of the attackers": the words after "of" say who. */
    Optional<Stretch> who(NounPhrase noun) {
        var named = noun.bare() ? inner(noun) : noun;
        return Optional.ofNullable(named).map(it -> new Stretch(it.nounFrom(), it.nounTo()));
    }

    /** The noun phrase after "of". */
    @Nullable
    NounPhrase inner(NounPhrase noun) {
        for (int i = 0; i < clause.size() - 2; i++) {
            if (clause.noun(i) == noun && clause.is(i + 1, Term.OF)) {
                return clause.noun(i + 2);
            }
        }
        return null;
    }
}
