package org.corroborate.extraction;

import java.util.Optional;

/** A sentence, or what of it belongs to one mention, with the block in which it stands. */
record Reading(Block block, Stretch sentence) {

    /** The table's cell in which the sentence stands. */
    Optional<Cell> cell() {
        return block.cells().stream()
                .filter(it -> it.from() <= sentence.from() && sentence.to() <= it.to())
                .findFirst();
    }
}
