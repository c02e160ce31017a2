package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.Attribute;

/** Figures after a word that stands as a label: "KILLED: 10. INJURED: 4", "Fatalities: 3". */
final class LabelFrames {

    private static final Set<Attribute> LABELLED =
            Set.of(Attribute.FATALITIES, Attribute.INJURIES, Attribute.ABDUCTED, Attribute.MISSING);

    private final Clause clause;
    private final List<Draft> drafts;

    LabelFrames(Clause clause, List<Draft> drafts) {
        this.clause = clause;
        this.drafts = drafts;
    }

    void find() {
        for (int at = 1; at + 1 < clause.size(); at++) {
            if (clause.is(at, ':') || clause.is(at, '=')) {
                labelled(at);
            }
        }
    }

    private void labelled(int at) {
        var number = clause.noun(at + 1);
        if (number == null || !number.counted() || number.vague() || !parted(at - 2) || !parted(at + 2)) {
            return;
        }
        if (!number.bare() && !number.head().is(Term.PERSON)) {
            return;
        }
        label(at - 1).filter(LABELLED::contains).ifPresent(it -> add(it, at, number));
    }

    private void add(Attribute attribute, int at, NounPhrase number) {
        var label = clause.piece(at - 1);
        drafts.removeIf(it -> it.from() < number.to() && number.from() < it.to());
        drafts.add(new Draft(
                attribute,
                number.count().orElseThrow(),
                label.from(),
                number.to(),
                Optional.empty(),
                new Stretch(label.from(), label.to()),
                Draft.Kind.TOTAL,
                "label-number"));
    }

    private boolean parted(int at) {
        return !clause.inside(at) || clause.wall(at) || clause.is(at, ',') || clause.is(at, '.') || clause.dash(at);
    }

    private Optional<Attribute> label(int at) {
        var lexeme = clause.piece(at).lexeme();
        var sense = clause.noun(at) == null ? lexeme.casualty() : lexeme.sense(Role.COUNTED);
        return sense == null ? Optional.empty() : sense.attribute();
    }
}
