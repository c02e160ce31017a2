package org.corroborate.review;

import java.util.List;
import java.util.Map;
import org.corroborate.conflicts.ConflictId;
import org.springframework.stereotype.Service;

/** The conflicts in the order in which they want to be looked at: by severity, then as they were found. */
@Service
public class Queue {

    /** A page of the queue. */
    public List<Queued> page(QueueFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException("follows");
    }

    public long count(QueueFilter filter) {
        throw new UnsupportedOperationException("follows");
    }

    /** How many conflicts are in each state; every state is there. The filter's own state does not narrow. */
    public Map<ConflictState, Long> counts(QueueFilter filter) {
        throw new UnsupportedOperationException("follows");
    }

    /** How many stand before this one: its place, counted from 0, and so the offset of its neighbours. */
    public long placeOf(ConflictId conflict, QueueFilter filter) {
        throw new UnsupportedOperationException("follows");
    }
}
