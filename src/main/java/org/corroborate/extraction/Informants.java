package org.corroborate.extraction;

import java.util.Optional;

/** Finds whose figure it is, where the sentence says so: "according to the army", "the army claims", "police said". */
final class Informants {

    private final Clause clause;

    Informants(Clause clause) {
        this.clause = clause;
    }

    /** The tokens that name the informant of a figure. */
    Optional<Stretch> of(Draft draft) {
        int first = 0;
        while (first < clause.size() && clause.piece(first).to() <= draft.from()) {
            first++;
        }
        for (int i = first - 1; i >= 0; i--) {
            var said = said(i);
            if (said.isPresent()) {
                return said;
            }
        }
        for (int i = first; i < clause.size(); i++) {
            var said = said(i);
            if (said.isPresent() && !opens(i)) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** After the figure only what closes the sentence says whose it is: ", police said on Friday." */
    private boolean opens(int at) {
        if (clause.is(at, Term.ACCORDING)) {
            return false;
        }
        int next = Items.attached(clause, clause.after(at));
        boolean time = clause.noun(next) != null;
        return next < clause.size() && !clause.is(next, '.') && !clause.is(next, ',') && !time;
    }

    private Optional<Stretch> said(int at) {
        if (clause.is(at, Term.ACCORDING)) {
            int named = clause.noun(at + 1) == null && clause.is(at + 1, Term.OF) ? at + 2 : at + 1;
            return noun(named).map(it -> attached(named, it));
        }
        boolean puts = puts(at);
        if (proclaims(at)) {
            return Optional.empty();
        }
        if (!puts && !clause.has(at, Role.REPORTING)) {
            return Optional.empty();
        }
        int left = clause.before(at);
        boolean verb = (puts || clause.verb(at, Sense.FINITE)) && !clause.is(left, Term.BE);
        left = clause.is(left, Term.HAVE) ? clause.before(left) : left;
        left = clause.is(left, ')') ? left - 1 : left;
        if (!verb || clause.link(left - 1)) {
            return verb ? residents(left).or(() -> inverted(at)) : inverted(at);
        }
        return noun(left).map(it -> new Stretch(it.from(), it.to()));
    }

    /** "Declared a state of emergency", "announced an operation": what is made known there is no figure. */
    private boolean proclaims(int at) {
        var tokens = clause.tokens();
        int word = clause.piece(at).from();
        var next = clause.noun(at + 1);
        return next != null
                && next.article() == NounPhrase.Article.ONE
                && !next.head().has(Role.TOLL)
                && (tokens.begins(word, "declar") || tokens.begins(word, "announc"));
    }

    /** "residents of Soro said": those who speak, with the place on which they hang. */
    private Optional<Stretch> residents(int place) {
        boolean named = clause.noun(place) != null && !clause.link(place - 3);
        return noun(named ? place - 2 : -1)
                .filter(it -> it.head().is(Term.PERSON) && !it.counted())
                .map(it -> new Stretch(it.from(), clause.piece(place).to()));
    }

    /** ", a déclaré le gouverneur", ", said the governor": the speaker after the verb that closes the sentence. */
    private Optional<Stretch> inverted(int at) {
        int left = at - 1;
        while (clause.is(left, Term.HAVE) || clause.is(left, Term.ADVERB)) {
            left--;
        }
        boolean said = clause.has(at, Role.REPORTING)
                && !clause.verb(at, Sense.GERUND)
                && clause.is(left, ',')
                && clause.noun(at + 1) != null;
        return said ? noun(at + 1).map(it -> attached(at + 1, it)) : Optional.empty();
    }

    /** "police put the toll at nine", "residents counted 14 bodies", "witnesses spoke of 50 dead". */
    private boolean puts(int at) {
        if (!clause.inside(at) || clause.noun(at) != null) {
            return false;
        }
        var next = clause.noun(at + 1);
        int word = clause.piece(at).from();
        var tokens = clause.tokens();
        return next != null && next.head().has(Role.TOLL) && tokens.begins(word, "put")
                || next != null && next.counted() && (tokens.reads(word, "counted") || tokens.reads(word, "tallied"))
                || clause.is(at + 1, Term.OF) && (tokens.reads(word, "spoke") || tokens.reads(word, "speak"));
    }

    private Stretch attached(int at, NounPhrase noun) {
        boolean of = clause.is(at + 1, Term.OF) && clause.noun(at + 2) != null;
        var last = of ? clause.piece(at + 2).to() : noun.to();
        return new Stretch(noun.from(), last);
    }

    private Optional<NounPhrase> noun(int at) {
        return Optional.ofNullable(clause.noun(at))
                .filter(it -> it.article() != NounPhrase.Article.PRONOUN
                        && it.article() != NounPhrase.Article.NOBODY
                        && !it.measure()
                        && !it.bare());
    }
}
