package org.corroborate.extraction;

import java.util.Optional;

/** A sentence, or what of it belongs to one mention, with the block in which it stands. */
record Reading(Block block, Stretch sentence, Lexicon lexicon) {

    /** The table's cell in which the sentence stands. */
    Optional<Cell> cell() {
        return block.cell(sentence.from()).filter(it -> sentence.to() <= it.to());
    }
}
