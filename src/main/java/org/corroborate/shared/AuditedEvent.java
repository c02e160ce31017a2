package org.corroborate.shared;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * Something done that leaves an entry in the audit trail. Published inside the transaction of the act; the trail writes
 * its entry in the same one, so there is no act without an entry and no entry without an act.
 */
public interface AuditedEvent {

    Agent by();

    Instant at();

    /** The act in one word or two of the house, past tense: {@code decided}, {@code claim accepted}. */
    String act();

    /** What it was about, the most important first; never empty. */
    List<Subject> about();

    /** What a reader of the trail needs besides, by name: values before and after, reason, method. */
    SortedMap<String, String> facts();
}
