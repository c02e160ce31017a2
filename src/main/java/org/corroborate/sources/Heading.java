package org.corroborate.sources;

import java.util.List;
import java.util.regex.Pattern;

/** The heading a text gives itself: a first line that is marked as one, or stands alone and is no sentence. */
final class Heading {

    private static final int LONGEST = 150;
    private static final Pattern MARKS = Pattern.compile("^[#=*_\\s\\uFEFF]+|[#=*_|\\s]+$");
    private static final Pattern MARKED = Pattern.compile("^\\uFEFF?\\s*(#{1,3} |=+ ).*");

    private Heading() {}

    /** Empty where the text's first line is no heading. */
    static String of(String content) {
        var lines =
                content.substring(0, Math.min(content.length(), 4_000)).lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return isHeading(lines, i) ? tidy(lines.get(i)) : "";
            }
        }
        return "";
    }

    /** A title as it is shown: one line, without marks, at most 150 characters. */
    static String tidy(String line) {
        var clean = MARKS.matcher(line.replaceAll("\\s+", " ").strip()).replaceAll("");
        return clean.length() <= LONGEST
                ? clean
                : clean.substring(0, LONGEST - 1).strip() + "…";
    }

    private static boolean isHeading(List<String> lines, int at) {
        var line = lines.get(at);
        if (line.length() > LONGEST) {
            return false;
        }
        var alone = at + 1 == lines.size() || lines.get(at + 1).isBlank();
        return MARKED.matcher(line).matches() || alone && !line.strip().matches(".*[.;,:!]$");
    }
}
