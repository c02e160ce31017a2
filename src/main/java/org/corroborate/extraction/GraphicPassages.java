package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.extraction.GraphicPassage.Kind;

/**
 * The paragraphs of a text that describe violence to bodies, and the words of witnesses who tell of deaths. Bare figures
 * are not among them: that people were killed stands in every line of such documents.
 */
public final class GraphicPassages {

    private static final Pattern OPENED = Pattern.compile("^[\\s>*]*[“\"«„]");
    private static final Pattern QUOTED = Pattern.compile("[“\"«„][^”\"»“«]{20,}[”\"»]");
    private static final Pattern SELF = Pattern.compile(
            "(?<![\\p{L}'’])(?:I|[Mm]y|me|[Ww]e|us|[Oo]ur|[Jj]e|[Jj]['’]|[Mm]oi|[Mm]on|[Mm]a|[Mm]es|[Nn]ous|[Nn]otre)(?!\\p{L})");
    private static final int SPEAKS_OF_SELF = 3;

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
        return (isQuoted(paragraph) || SELF.matcher(paragraph).results().count() >= SPEAKS_OF_SELF)
                && GraphicWords.witnessOfDeath(paragraph);
    }

    private static boolean isQuoted(String paragraph) {
        var quoted = QUOTED.matcher(paragraph)
                .results()
                .mapToInt(it -> it.end() - it.start())
                .sum();
        return quoted * 2 > paragraph.length()
                || OPENED.matcher(paragraph).find() && paragraph.chars().noneMatch(it -> it == '”' || it == '»');
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
