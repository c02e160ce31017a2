package org.corroborate.extraction;

import java.util.Optional;
import org.corroborate.claims.Attribute;

/** One meaning of a word or phrase: how it stands to those counted, and in which forms a verb can be read. */
record Sense(Optional<Attribute> attribute, Role role, int forms) {

    static final int BASE = 1;
    static final int FINITE = 2;
    static final int PARTICIPLE = 4;
    static final int GERUND = 8;

    boolean can(int form) {
        return (forms & form) != 0;
    }

    boolean verb() {
        return forms != 0;
    }
}
