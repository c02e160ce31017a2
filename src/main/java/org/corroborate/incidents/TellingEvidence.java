package org.corroborate.incidents;

import java.util.TreeSet;
import org.corroborate.shared.Sentence;

/** Common words that both passages use for target, means or scene: gendarmerie, bus, wedding. */
final class TellingEvidence implements Evidence {

    private static final double EACH = 1;

    private static final double MOST = 2.5;

    @Override
    public double weight(Traits one, Traits other) {
        var shared = 0;
        for (var word : one.telling()) {
            shared += other.telling().contains(word) ? 1 : 0;
        }
        return Math.min(MOST, EACH * shared);
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        var shared = new TreeSet<>(one.telling());
        shared.retainAll(other.telling());
        return Sentence.of("incidents.same-words", String.join(", ", shared));
    }
}
