package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;

/** What is said of some of the dead who were told of before: "two of the victims were children, and three were from Gao". */
final class VictimFrames {

    private final Clause clause;
    private final List<Draft> drafts;

    VictimFrames(Clause clause, List<Draft> drafts) {
        this.clause = clause;
        this.drafts = drafts;
    }

    void find() {
        boolean victims = false;
        for (int at = 0; at < clause.size(); at++) {
            var noun = clause.noun(at);
            if (noun == null || !noun.counted()) {
                continue;
            }
            int end = end(at, noun);
            boolean some = victims(at, noun, end) || victims && noun.bare();
            if (some && clause.is(end, Term.BE) && !clause.befalls(clause.after(end))) {
                victims = true;
                add(at, end, noun);
            }
        }
    }

    /** The piece after the phrase, with its "of the victims". */
    private int end(int at, NounPhrase noun) {
        if (!noun.bare()) {
            return at + 1;
        }
        int inner = clause.is(at + 1, Term.OF) ? at + 2 : noun.vague() ? at + 1 : at;
        return inner > at && clause.noun(inner) != null ? inner + 1 : at + 1;
    }

    private boolean victims(int at, NounPhrase noun, int end) {
        var head = end > at + 1 ? clause.noun(end - 1) : noun;
        return head != null && head.head().has(Role.VICTIMS);
    }

    private void add(int at, int end, NounPhrase noun) {
        if (drafts.stream().anyMatch(it -> it.from() <= noun.from() && noun.to() <= it.to())) {
            return;
        }
        var words = new Stretch(noun.from(), clause.piece(end).to());
        noun.count()
                .ifPresent(it -> drafts.add(new Draft(
                        Attribute.FATALITIES,
                        it,
                        words.from(),
                        words.to(),
                        who(noun).or(() -> who(end + 1)),
                        words,
                        Draft.Kind.OF_THE_DEAD,
                        "number-of-the-victims")));
    }

    /** "Three of the victims were soldiers": what they are said to have been. */
    private Optional<Stretch> who(int at) {
        int next = clause.after(at - 1);
        var noun = clause.noun(clause.noun(next) == null ? next + 1 : next);
        return Optional.ofNullable(noun)
                .filter(it -> it.plural() && it.head().is(Term.PERSON) && !it.counted())
                .flatMap(VictimFrames::who);
    }

    private static Optional<Stretch> who(NounPhrase noun) {
        return noun.bare() ? Optional.empty() : Optional.of(new Stretch(noun.nounFrom(), noun.nounTo()));
    }
}
