package org.corroborate.audit;

import java.time.Instant;
import org.corroborate.shared.Sentence;

/** What came of checking the trail from its first entry to its head. */
public sealed interface Verification {

    /** Every entry is as it was sealed, in its place. */
    record Whole(long entries, String head, Instant at) implements Verification {
        public Checkpoint checkpoint() {
            return new Checkpoint(entries, head);
        }
    }

    /** The first entry that is not as it was sealed, and what is wrong with it. */
    record Broken(long entry, Sentence why) implements Verification {}
}
