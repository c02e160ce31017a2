package org.corroborate.conflicts;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.corroborate.claims.MentionId;

/** "The death toll has risen to 20": a higher figure that by its own words follows a lower one moves it and contradicts nobody. */
final class Rising {

    private static final Pattern RISES = Pattern.compile(
            "\\b(rose|risen|rises|rising|climb(?:s|ed|ing)|increased|grew|grown|raised|raises|raising|bringing|brought|brings|jumped|up from"
                    + "|alourdi|alourdit|passe|passé|porté|porte|portant|grimpé|monté)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether a report has such a word anywhere; read once, however many it is held against. */
    private final Map<MentionId, Boolean> words = new HashMap<>();

    boolean told(Said one, Said other) {
        var higher = one.interval().low() > other.interval().high() ? one : other;
        var lower = higher == one ? other : one;
        return !one.coded()
                && !other.coded()
                && higher.interval().low() > lower.interval().high()
                && words.computeIfAbsent(
                        higher.report().id(),
                        _ -> RISES.matcher(higher.report().words()).find())
                && higher.claims().stream().anyMatch(it -> RISES.matcher(
                                Wording.of(higher.report()).sentence(it))
                        .find());
    }
}
