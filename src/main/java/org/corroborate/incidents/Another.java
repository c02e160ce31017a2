package org.corroborate.incidents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Mentions that by their own words are of something else than what was told just before: "in the evening of the same day". */
final class Another {

    /** Characters of a mention's beginning. */
    private static final int HEAD = 70;

    /** Characters between what is told and what was told before it. */
    private static final int NEAR = 2000;

    private static final Pattern OPENS = Pattern.compile(
            "\\b(?:(?:the|that) same (?:day|evening|night|morning|afternoon)|later that (?:day|evening|night|morning|afternoon)"
                    + "|elsewhere|separately|(?:a|in a) separate|in another|another (?:attack|strike|raid|group|village)"
                    + "|(?:le|ce) même (?:jour|soir)|ailleurs|séparément|une autre (?:attaque|frappe)|un autre (?:raid|groupe|village))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Without one of these no such words are there. */
    private static final List<String> HINTS = List.of(
            "same ", "later that", "elsewhere", "separate", "another", "même ", "ailleurs", "séparément", "autre ");

    private Another() {}

    static boolean opens(String words) {
        var head = words.substring(0, Math.min(HEAD, words.length())).toLowerCase(Locale.ROOT);
        return HINTS.stream().anyMatch(head::contains) && OPENS.matcher(head).find();
    }

    /** Whether the later of two mentions says so, and both count different numbers. */
    static boolean two(Traits one, Traits other) {
        var later = one.start() > other.start() ? one : other;
        return later.marks().another() && one.distance(other) < NEAR && differ(one, other);
    }

    private static boolean differ(Traits one, Traits other) {
        var some = one.tolls();
        return some.stream().anyMatch(it -> other.tolls().stream()
                .anyMatch(that ->
                        that.attribute() == it.attribute() && (that.low() > it.high() || it.low() > that.high())));
    }
}
