package org.corroborate.conflicts;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corroborate.claims.Count;
import org.corroborate.shared.Sentence;

/** Figures as signs that need no language, and as words for sentences. */
final class Values {

    private static final Pattern SIGNS = Pattern.compile("([≥>≤≈]) (\\d+)");

    private static final Map<String, String> WORDS =
            Map.of("≥", "at-least", ">", "more-than", "≤", "up-to", "≈", "about");

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
        return SIGNS.matcher(shown)
                .replaceAll(it -> Sentence.of("conflicts.count-" + WORDS.get(it.group(1)), it.group(2))
                        .within());
    }

    static String sum(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(" + "));
    }
}
