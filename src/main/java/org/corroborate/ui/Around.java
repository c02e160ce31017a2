package org.corroborate.ui;

/** The words around a quote, cut where a line, a sentence or a word ends. */
final class Around {

    private Around() {}

    /** At most {@code reach} units on each side; the quote itself is always whole. */
    static TextLayer.Stretch of(String content, int start, int end, int reach) {
        return new TextLayer.Stretch(from(content, start, reach), to(content, end, reach));
    }

    /** The whole line that holds a place. */
    static TextLayer.Stretch line(String content, int place) {
        var end = content.indexOf('\n', place);
        return new TextLayer.Stretch(
                content.lastIndexOf('\n', Math.max(0, place - 1)) + 1, end < 0 ? content.length() : end);
    }

    private static int from(String content, int start, int reach) {
        var least = Math.max(0, start - reach);
        var line = content.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        if (line >= least) {
            return Math.min(line, start);
        }
        var sentence = content.indexOf(". ", least);
        if (sentence >= 0 && sentence + 2 <= start) {
            return sentence + 2;
        }
        var word = content.indexOf(' ', least);
        return word >= 0 && word < start ? word + 1 : start;
    }

    private static int to(String content, int end, int reach) {
        var most = Math.min(content.length(), end + reach);
        var line = content.indexOf('\n', end);
        if (line >= 0 && line <= most || most == content.length()) {
            return line < 0 ? most : Math.min(line, most);
        }
        var sentence = content.lastIndexOf(". ", most - 1);
        if (sentence >= end) {
            return sentence + 1;
        }
        var word = content.lastIndexOf(' ', most - 1);
        return word >= end ? word : most;
    }
}
