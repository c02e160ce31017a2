package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.corroborate.extraction.GraphicPassage.Kind;

/**
 * The paragraphs of a text that describe violence to bodies, and the words of witnesses who tell of deaths. Bare figures
 * are not among them: that people were killed stands in every line of such documents.
 */
public final class GraphicPassages {

    private static final Pattern OPENED = Pattern.compile("^[\\s>*]*[“\"«„]");
    private static final Pattern QUOTED = Pattern.compile("[“\"«„][^”\"»“«]{20,}[”\"»]");
    private static final Set<String> SELF = Set.of(
            "I", "my", "My", "me", "we", "We", "us", "our", "Our", "je", "Je", "j'", "J'", "moi", "Moi", "mon", "Mon",
            "ma", "Ma", "mes", "Mes", "nous", "Nous", "notre", "Notre");
    private static final int SPEAKS_OF_SELF = 3;
    private static final int LONGEST = 6;

    private GraphicPassages() {}

    /** In the order of the text; paragraphs that follow each other and are of one kind are one passage. */
    public static List<GraphicPassage> in(String content) {
        var found = new ArrayList<GraphicPassage>();
        for (var start = 0; start < content.length(); ) {
            var line = content.indexOf('\n', start);
            var end = line < 0 ? content.length() : line;
            var from = start;
            kind(content.substring(start, end))
                    .ifPresent(it -> join(content, found, new GraphicPassage(from, end, it)));
            start = end + 1;
        }
        return List.copyOf(found);
    }

    /** None for most paragraphs. */
    private static Optional<Kind> kind(String paragraph) {
        return isTestimony(paragraph) ? Optional.of(Kind.TESTIMONY) : GraphicWords.kindOf(paragraph);
    }

    /** Mostly in quotation marks, or told by somebody of themselves, and of deaths. */
    private static boolean isTestimony(String paragraph) {
        return GraphicWords.witnessOfDeath(paragraph) && (isQuoted(paragraph) || selves(paragraph) >= SPEAKS_OF_SELF);
    }

    private static boolean isQuoted(String paragraph) {
        var quoted = QUOTED.matcher(paragraph)
                .results()
                .mapToInt(it -> it.end() - it.start())
                .sum();
        return quoted * 2 > paragraph.length()
                || OPENED.matcher(paragraph).find() && paragraph.chars().noneMatch(it -> it == '”' || it == '»');
    }

    /** How often somebody speaks of themselves. */
    private static int selves(String paragraph) {
        var count = 0;
        for (int start = 0, end; start < paragraph.length(); start = end + 1) {
            end = start;
            while (end < paragraph.length() && Character.isLetter(paragraph.charAt(end))) {
                end++;
            }
            if (end > start && end - start < LONGEST && !elided(paragraph, start - 1)) {
                var word = paragraph.substring(start, end);
                count += SELF.contains(word) || elided(paragraph, end) && SELF.contains(word + '\'') ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean elided(String paragraph, int at) {
        return at >= 0 && at < paragraph.length() && (paragraph.charAt(at) == '\'' || paragraph.charAt(at) == '’');
    }

    private static void join(String content, List<GraphicPassage> found, GraphicPassage next) {
        var last = found.isEmpty() ? next : found.getLast();
        if (last != next
                && last.kind() == next.kind()
                && content.substring(last.end(), next.start()).isBlank()) {
            found.set(found.size() - 1, new GraphicPassage(last.start(), next.end(), last.kind()));
        } else {
            found.add(next);
        }
    }
}
