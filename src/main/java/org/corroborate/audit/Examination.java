package org.corroborate.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corroborate.audit.Verification.Broken;
import org.corroborate.shared.Sentence;

/** Goes through the entries in their order and stops at the first that is not as it was sealed. */
final class Examination {

    private final Map<Long, Checkpoint> checkpoints;
    private Checkpoint last = new Checkpoint(0, Written.NOTHING_BEFORE);

    Examination(List<Checkpoint> checkpoints) {
        this.checkpoints =
                checkpoints.stream().collect(Collectors.toMap(Checkpoint::number, Function.identity(), (a, b) -> a));
    }

    Checkpoint last() {
        return last;
    }

    /** What is wrong with the next entry, where something is. */
    Optional<Broken> next(Written entry) {
        var expected = last.number() + 1;
        if (entry.number() > expected) {
            return broken(expected, "audit.missing");
        }
        if (entry.number() < expected) {
            return broken(entry.number(), "audit.out-of-place");
        }
        if (!entry.seal().equals(entry.expectedSeal()) || !Reader.isCanonical(entry) || !inPlace(entry)) {
            return broken(expected, "audit.changed");
        }
        if (!entry.previous().equals(last.seal())) {
            return broken(expected, "audit.does-not-follow");
        }
        last = new Checkpoint(entry.number(), entry.seal());
        return isAsKept(last) ? Optional.empty() : broken(expected, "audit.not-as-kept");
    }

    /** What is wrong with the end, once every entry was seen. */
    Optional<Broken> end(Checkpoint head) {
        if (head.number() > last.number()) {
            return broken(last.number() + 1, "audit.missing");
        }
        if (head.number() < last.number()) {
            return broken(head.number() + 1, "audit.added");
        }
        if (!head.seal().equals(last.seal())) {
            return broken(head.number(), "audit.head-changed");
        }
        return checkpoints.keySet().stream()
                .filter(it -> it > last.number())
                .min(Long::compare)
                .flatMap(it -> broken(last.number() + 1, "audit.missing"));
    }

    private boolean isAsKept(Checkpoint seen) {
        var kept = checkpoints.get(seen.number());
        return kept == null || kept.equals(seen);
    }

    private static boolean inPlace(Written entry) {
        var place = 0;
        for (var about : entry.about()) {
            if (about.place() != place++) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Broken> broken(long entry, String why) {
        return Optional.of(new Broken(entry, Sentence.of(why, Long.toString(entry))));
    }
}
