package org.corroborate.conflicts;

import java.util.HashMap;
import java.util.Map;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.Stems;

/** "The death toll has risen to 20": a higher figure that by its own words follows a lower one moves it and contradicts nobody. */
final class Rising {

    private static final Stems RISES = Stems.of("""
            rose, risen, rises, rising, climbs, climbed, climbing, increased, grew, grown, raised, raises,
            raising, bringing, brought, brings, jumped, up from, alourdi, alourdit, passe, passé, porté, porte,
            portant, grimpé, monté""");

    /** Whether a report has such a word anywhere; read once, however many it is held against. */
    private final Map<MentionId, Boolean> words = new HashMap<>();

    boolean told(Said one, Said other) {
        var higher = one.interval().low() > other.interval().high() ? one : other;
        var lower = higher == one ? other : one;
        return !one.coded()
                && !other.coded()
                && higher.interval().low() > lower.interval().high()
                && words.computeIfAbsent(
                        higher.report().id(), _ -> RISES.in(higher.report().words()))
                && higher.claims().stream()
                        .anyMatch(it -> RISES.in(Wording.of(higher.report()).sentence(it)));
    }
}
