package org.corroborate.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.review.Looked;
import org.corroborate.sources.NearCopy;

/**
 * What a row of Documents says besides its name.
 *
 * @param looked how far it is looked at; none before it is read
 * @param from the earliest day its claims tell of
 * @param to the latest
 * @param mentions passages that report an incident
 * @param conflicts open ones in which its claims take part
 */
record DocumentFacts(
        Optional<String> source,
        Optional<Looked> looked,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int mentions,
        int conflicts,
        Optional<NearCopy> copyOf) {

    boolean unread() {
        return looked.filter(it -> it.unread() > 0).isPresent();
    }

    boolean inConflict() {
        return conflicts > 0;
    }
}
