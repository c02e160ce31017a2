package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;

/** What did not happen: "no casualties were reported", "without injuries", "n'a pas fait de victimes", "ni mort ni blessé". */
final class Denials {

    private static final int FAR = 8;

    private final Clause clause;
    private final List<Draft> drafts;

    Denials(Clause clause, List<Draft> drafts) {
        this.clause = clause;
        this.drafts = drafts;
    }

    /** Makes a nought of a noun phrase that denies; whether it is one. */
    boolean find(int at, NounPhrase noun) {
        if (noun.article() == NounPhrase.Article.NOBODY) {
            nobody(at, noun);
            return true;
        }
        boolean negated = noun.count().isEmpty() && negated(at);
        if (negated) {
            deny(noun, noun.head());
        }
        return negated;
    }

    private void nobody(int at, NounPhrase noun) {
        boolean any = clause.tokens().reads(noun.from(), "any");
        if (any && !denied(at)) {
            return;
        }
        int next = at + 1;
        if (noun.bare() && (clause.has(next, Role.ZERO) || clause.has(next, Role.LEAVE))) {
            next += clause.is(next + 1, Term.OF) ? 2 : 1;
        }
        var denied = noun.bare() ? clause.noun(next) : noun;
        if (denied == null) {
            return;
        }
        deny(noun, denied.head());
        next = noun.bare() ? next + 1 : next;
        while (clause.is(next, Term.OR) || clause.is(next, Term.AND)) {
            var other = clause.noun(next + 1);
            if (other == null) {
                return;
            }
            deny(noun, other.head());
            next += 2;
        }
    }

    /** "N'a pas fait de victimes", "did not cause casualties". */
    private boolean negated(int at) {
        int verb = clause.before(clause.is(at - 1, Term.OF) ? at - 1 : at);
        return (clause.has(verb, Role.ZERO) || clause.has(verb, Role.LEAVE)) && denied(verb);
    }

    private boolean denied(int at) {
        for (int i = at - 1; i >= 0 && i > at - FAR; i--) {
            if (clause.is(i, Term.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private void deny(NounPhrase noun, Lexeme head) {
        if (head.has(Role.CASUALTIES)) {
            none(noun, Attribute.FATALITIES, "no-casualties");
            none(noun, Attribute.INJURIES, "no-casualties");
            return;
        }
        var sense = head.is(Term.VICTIM) ? head.casualty() : head.sense(Role.COUNTED);
        if (sense != null && sense.attribute().isPresent()) {
            none(noun, sense.attribute().get(), "no-deaths");
        }
    }

    private void none(NounPhrase noun, Attribute attribute, String rule) {
        var words = new Stretch(noun.from(), noun.to());
        var who = noun.bare() ? Optional.<Stretch>empty() : Optional.of(new Stretch(noun.nounFrom(), noun.nounTo()));
        drafts.add(
                new Draft(attribute, new Count.Exactly(0), noun.from(), noun.to(), who, words, Draft.Kind.NEW, rule));
    }
}
