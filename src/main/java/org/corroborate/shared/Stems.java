package org.corroborate.shared;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to look for, whole or by how they begin ("arriv*"), in whatever case. Texts that have none of them, as most, are
 * told from those that may at the cost of a plain search.
 */
public final class Stems {

    private final List<String> hints;

    private final String pattern;

    private final Pattern any;

    private Stems(List<String> words) {
        hints = words.stream().map(it -> it.replace("*", "")).toList();
        // Not \b, for which an accented letter is none: "évacués".
        pattern = words.stream()
                .map(it -> it.endsWith("*")
                        ? Pattern.quote(it.substring(0, it.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(it))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
        any = Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE);
    }

    /** These words, in small letters, with commas between them. */
    public static Stems of(String words) {
        return new Stems(List.of(words.strip().split(",\\s+")));
    }

    /** Whether a text has any of the words. */
    public boolean in(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        for (var hint : hints) {
            if (low.contains(hint)) {
                return any.matcher(text).find();
            }
        }
        return false;
    }

    /** Any of the words, as part of a longer expression that does not look at case. */
    public String pattern() {
        return pattern;
    }
}
