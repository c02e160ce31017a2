package org.corroborate.incidents;

import java.util.Set;
import java.util.stream.Collectors;

/** The drawers of a report, as they are kept beside its mention. */
final class Drawers {

    private Drawers() {}

    static Set<String> of(Report report) {
        return Linking.blocks(report).stream().map(Long::toHexString).collect(Collectors.toSet());
    }
}
