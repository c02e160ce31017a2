package org.corroborate.extraction;

import java.util.List;
import java.util.Set;
import org.corroborate.claims.Attribute;

/** Who was shot or stabbed, where the sentence does not tell what came of it: wounded, unless another says they died. */
final class HurtFrames {

    private static final Set<Attribute> OUTCOMES = Set.of(Attribute.FATALITIES, Attribute.INJURIES);

    private final Clause clause;
    private final List<Draft> drafts;
    private final Counting counting;
    private final Subjects subjects;
    private final Voice voice;

    HurtFrames(Clause clause, List<Draft> drafts, Counting counting, Subjects subjects, Voice voice) {
        this.clause = clause;
        this.drafts = drafts;
        this.counting = counting;
        this.subjects = subjects;
        this.voice = voice;
    }

    void find() {
        if (drafts.stream().anyMatch(it -> OUTCOMES.contains(it.attribute()))) {
            return;
        }
        for (int at = 0; at < clause.size(); at++) {
            if (clause.has(at, Role.HURT) && voice.told(at) && !missed(at)) {
                verb(at);
            }
        }
    }

    private void verb(int at) {
        int told = drafts.size();
        int auxiliary = clause.verb(at, Sense.PARTICIPLE) ? voice.auxiliary(at) : -1;
        if (auxiliary >= 0) {
            count(at, subjects.of(auxiliary), Counting.Side.SUBJECT);
        } else if (voice.object(at)) {
            var items = Items.right(clause, clause.after(at));
            count(at, items.nouns(), Counting.Side.OBJECT);
        } else if (clause.verb(at, Sense.PARTICIPLE) && clause.noun(clause.before(at)) != null) {
            count(at, subjects.of(at), Counting.Side.SUBJECT);
        }
        for (int i = told; i < drafts.size(); i++) {
            drafts.set(i, drafts.get(i).as(Draft.Kind.HURT));
        }
    }

    private void count(int at, List<NounPhrase> nouns, Counting.Side side) {
        boolean persons =
                nouns.stream().anyMatch(HurtFrames::person) && nouns.stream().allMatch(HurtFrames::told);
        if (persons) {
            counting.count(Attribute.INJURIES, nouns, true, clause.piece(at), side, "number-people-were-shot");
        }
    }

    private static boolean told(NounPhrase noun) {
        return (noun.counted() && !noun.vague() || noun.single()) && !noun.thing();
    }

    private static boolean person(NounPhrase noun) {
        return noun.head().is(Term.PERSON) || noun.counted() && noun.bare();
    }

    /** "was shot at": nobody says that it hit. */
    private boolean missed(int at) {
        return clause.is(at + 1, Term.REACHING) && clause.noun(at + 2) == null;
    }
}
