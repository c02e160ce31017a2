package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corroborate.claims.Count;
import org.corroborate.shared.Sentence;

/** Figures as signs that need no language, and as words for sentences. */
final class Values {

    private static final Map<String, String> WORDS =
            Map.of("≥ (\\d+)", "at-least", "> (\\d+)", "more-than", "≤ (\\d+)", "up-to", "≈ (\\d+)", "about");

    private Values() {}

    static String of(Count count) {
        return switch (count) {
            case Count.Exactly it -> Integer.toString(it.number());
            case Count.AtLeast it -> "≥ " + it.number();
            case Count.MoreThan it -> "> " + it.number();
            case Count.UpTo it -> "≤ " + it.number();
            case Count.About it -> "≈ " + it.number();
            case Count.Between it -> it.least() + "–" + it.most();
            case Count.Vague it -> "“" + it.words() + "”";
        };
    }

    /** The same value as an argument of a sentence, which says "at least 8" for the sign. */
    static String said(String shown) {
        var said = shown;
        for (var sign : WORDS.entrySet()) {
            said = Pattern.compile(sign.getKey()).matcher(said).replaceAll(it -> word(sign.getValue(), it));
        }
        return said;
    }

    private static String word(String key, MatchResult it) {
        var numbers = new ArrayList<String>();
        for (var group = 1; group <= it.groupCount(); group++) {
            numbers.add(it.group(group));
        }
        return Sentence.of("conflicts.count-" + key, numbers.toArray(String[]::new))
                .within();
    }

    static String sum(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(" + "));
    }
}
