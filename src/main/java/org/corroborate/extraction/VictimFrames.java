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
        return noun.bare() && clause.is(at + 1, Term.OF) && clause.noun(at + 2) != null ? at + 3 : at + 1;
    }

    private boolean victims(int at, NounPhrase noun, int end) {
        var head = end == at + 3 ? clause.noun(at + 2) : noun;
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
                        who(noun),
                        words,
                        Draft.Kind.OF_THE_DEAD,
                        "number-of-the-victims")));
    }

    private static Optional<Stretch> who(NounPhrase noun) {
        return noun.bare() ? Optional.empty() : Optional.of(new Stretch(noun.nounFrom(), noun.nounTo()));
    }
}
