package org.corroborate.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conflicts in the order in which they want to be looked at: by severity, then as they were found. */
@Service
@Transactional(readOnly = true)
public class Queue {

    private final QueueRepository queue;
    private final Conflicts conflicts;

    Queue(QueueRepository queue, Conflicts conflicts) {
        this.queue = queue;
        this.conflicts = conflicts;
    }

    /** A page of the queue. */
    public List<Queued> page(QueueFilter filter, int offset, int limit) {
        var standings = queue.page(filter, offset, limit);
        var byId = conflicts.conflicts(
                standings.stream().map(it -> new ConflictId(it.conflict())).toList());
        return standings.stream()
                .flatMap(it -> Optional.ofNullable(byId.get(new ConflictId(it.conflict())))
                        .map(conflict -> new Queued(conflict, it.state(), it.reopened()))
                        .stream())
                .toList();
    }

    public long count(QueueFilter filter) {
        return queue.count(filter);
    }

    /** How many conflicts are in each state; every state is there. The filter's own state does not narrow. */
    public Map<ConflictState, Long> counts(QueueFilter filter) {
        return queue.counts(new QueueFilter(
                Optional.empty(),
                filter.attribute(),
                filter.kind(),
                filter.severity(),
                filter.year(),
                filter.holder()));
    }

    /** How many stand before this one: its place, counted from 0, and so the offset of its neighbours. */
    public long placeOf(ConflictId conflict, QueueFilter filter) {
        return queue.before(conflict, filter);
    }
}
