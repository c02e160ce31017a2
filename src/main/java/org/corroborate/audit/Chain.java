package org.corroborate.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.corroborate.audit.Written.About;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;

/** Puts the next entry at the end of the chain. */
@Component
class Chain {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final EntryRepository entries;

    Chain(EntryRepository entries) {
        this.entries = entries;
    }

    void append(AuditedEvent event) {
        var head = entries.heldHead();
        entries.append(next(head, event).sealed());
    }

    static Written next(Checkpoint head, AuditedEvent event) {
        var number = head.number() + 1;
        return new Written(
                number,
                written(event.at()),
                CanonicalJson.of(event.by()),
                event.act(),
                about(number, event.about()),
                CanonicalJson.of(event.facts()),
                head.seal(),
                "");
    }

    private static List<About> about(long number, List<Subject> subjects) {
        return IntStream.range(0, subjects.size())
                .mapToObj(place -> new About(
                        number,
                        place,
                        subjects.get(place).kind(),
                        subjects.get(place).id()))
                .toList();
    }

    /** To the microsecond, in UTC; as text it sorts as it happened. */
    static String written(Instant at) {
        return MICROSECONDS.format(at);
    }
}
