package org.corroborate.incidents;

import org.corroborate.shared.Sentence;

/**
 * One field's word on whether two mentions tell of one incident, as a log weight: how much likelier it looks like this
 * for one incident than for two, in powers of two.
 */
interface Evidence {

    double weight(Traits one, Traits other);

    /** What was seen; asked only where the weight is not 0. */
    Sentence what(Traits one, Traits other);
}
