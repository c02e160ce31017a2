package org.corroborate.conflicts;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;

/**
 * A report's words, in which its claims can be found again.
 *
 * @param base where the words begin in the text
 */
record Wording(String words, int base) {

    private static final Pattern END =
            Pattern.compile("(?<!\\b\\p{L})[.!?…][\"”’»)\\]]*\\s+(?=[\\p{Lu}\\p{N}“\"«‘(\\[])|\\n");

    /** The longest quote is the one least likely to stand in the words twice. */
    static Wording of(Report report) {
        var words = report.words();
        return report.claims().stream()
                .map(Claim::quote)
                .filter(it -> words.contains(it.exact()))
                .max(Comparator.comparingInt(it -> it.exact().length()))
                .map(it -> new Wording(words, it.start() - words.indexOf(it.exact())))
                .orElseGet(() -> new Wording(words, report.mention().start()));
    }

    /** The sentence that a claim's words stand in; empty where they stand elsewhere, such as in a heading far above. */
    String sentence(Claim claim) {
        var start = claim.quote().start() - base;
        var end = claim.quote().end() - base;
        if (start < 0 || end > words.length()) {
            return "";
        }
        var from = 0;
        var to = words.length();
        var ends = END.matcher(words);
        while (ends.find()) {
            if (ends.end() <= start) {
                from = ends.end();
            } else if (ends.start() >= end) {
                to = ends.start();
                break;
            }
        }
        return words.substring(from, to);
    }

    /** The words before a claim's own, from the sentence's beginning. */
    String before(Claim claim) {
        var sentence = sentence(claim);
        var at = sentence.indexOf(claim.quote().exact());
        return at < 0 ? "" : sentence.substring(0, at);
    }

    /** The words that follow a claim's own, up to the sentence's end. */
    String after(Claim claim) {
        var sentence = sentence(claim);
        var at = sentence.indexOf(claim.quote().exact());
        return at < 0 ? "" : sentence.substring(at + claim.quote().exact().length());
    }
}
