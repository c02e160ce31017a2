package org.corroborate.conflicts;

import java.util.Collection;
import java.util.stream.Collectors;
import org.corroborate.claims.Count;

/** Figures as signs that need no language. */
final class Values {

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

    static String sum(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(" + "));
    }
}
