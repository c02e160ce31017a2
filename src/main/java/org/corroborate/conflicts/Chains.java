package org.corroborate.conflicts;

import org.corroborate.incidents.Report;

/** Whether two reports are one source's earlier and later word: a later figure moves the claim, it does not contradict. */
final class Chains {

    private Chains() {}

    static boolean updates(Report one, Report other) {
        return one.voice().equals(other.voice())
                && !one.sha256().equals(other.sha256())
                && one.published().isPresent()
                && other.published().isPresent()
                && !one.published().equals(other.published());
    }
}
