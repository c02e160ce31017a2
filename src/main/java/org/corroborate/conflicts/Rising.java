package org.corroborate.conflicts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Figures that some report calls risen: whoever else gives one gives the later count. */
    private final Set<Interval> risen = new HashSet<>();

    Rising(List<Said> said) {
        said.stream().filter(it -> !it.coded() && moved(it)).map(Said::interval).forEach(risen::add);
    }

    boolean told(Said one, Said other) {
        var higher = one.interval().low() > other.interval().high() ? one : other;
        var lower = higher == one ? other : one;
        return !one.coded()
                && !other.coded()
                && higher.interval().low() > lower.interval().high()
                && (risen.contains(higher.interval()) && !risen.contains(lower.interval()) || moved(higher));
    }

    private boolean moved(Said it) {
        return words.computeIfAbsent(it.report().id(), _ -> RISES.in(it.report().words()))
                && it.claims().stream()
                        .anyMatch(claim -> RISES.in(Wording.of(it.report()).sentence(claim)));
    }
}
