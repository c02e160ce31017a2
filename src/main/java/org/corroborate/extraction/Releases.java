package org.corroborate.extraction;

import java.util.List;
import org.corroborate.claims.Attribute;

/** Those set free of whom no verb says so: "in exchange for four prisoners", "they came home after their release". */
final class Releases {

    private final Clause clause;
    private final List<Draft> drafts;
    private final Counting counting;

    Releases(Clause clause, List<Draft> drafts, Counting counting) {
        this.clause = clause;
        this.drafts = drafts;
        this.counting = counting;
    }

    void find() {
        boolean told = drafts.stream().anyMatch(it -> it.attribute() == Attribute.RELEASED);
        for (int at = 0; at < clause.size(); at++) {
            if (told && clause.is(at, Term.EXCHANGE)) {
                exchanged(at);
            } else if (!told && release(at)) {
                subject(at);
            }
        }
    }

    private void exchanged(int at) {
        var items = Items.right(clause, at + 1);
        if (items.nouns().stream().anyMatch(it -> it.counted() && it.head().is(Term.PERSON))) {
            counting.count(
                    Attribute.RELEASED,
                    items.nouns(),
                    items.closed(),
                    clause.piece(at),
                    Counting.Side.OBJECT,
                    "number-people-exchanged");
        }
    }

    /** "after their release": the article says that they were told of. */
    private boolean release(int at) {
        var noun = clause.noun(at);
        if (noun == null || noun.article() != NounPhrase.Article.THE || !clause.is(at - 1, Term.PREPOSITION)) {
            return false;
        }
        var sense = noun.head().casualty();
        return sense != null
                && sense.attribute().filter(it -> it == Attribute.RELEASED).isPresent();
    }

    /** The first of whom the sentence speaks, where they are counted. */
    private void subject(int release) {
        for (int at = 0; at < release; at++) {
            var noun = clause.noun(at);
            if (noun != null && !noun.measure()) {
                if (noun.counted() && noun.head().is(Term.PERSON) && !clause.link(at - 1)) {
                    counting.count(
                            Attribute.RELEASED,
                            List.of(noun),
                            true,
                            clause.piece(at),
                            Counting.Side.SUBJECT,
                            "number-people-after-release");
                }
                return;
            }
        }
    }
}
