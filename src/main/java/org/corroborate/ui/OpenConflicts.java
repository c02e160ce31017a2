package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import org.corroborate.review.ConflictState;
import org.corroborate.review.Queue;
import org.corroborate.review.QueueFilter;
import org.springframework.stereotype.Component;

/** How many conflicts are open, on the rail. */
@Component
class OpenConflicts implements RailCount {

    private final Queue queue;

    OpenConflicts(Queue queue) {
        this.queue = queue;
    }

    @Override
    public String path() {
        return "conflicts";
    }

    @Override
    public int waiting() {
        return Math.toIntExact(queue.count(QueueFilter.in(ConflictState.OPEN)));
    }

    @Override
    public String words() {
        return say("shell.open-conflicts", waiting());
    }
}
