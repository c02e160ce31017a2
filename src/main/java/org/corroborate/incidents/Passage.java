package org.corroborate.incidents;

/** The words around a mention: whole sentences, within the line. */
final class Passage {

    private static final int REACH = 300;

    private Passage() {}

    static String around(String content, Core core) {
        var start = Math.min(core.start(), content.length());
        var end = Math.min(core.end(), content.length());
        return content.substring(backward(content, start), forward(content, end));
    }

    static int backward(String content, int start) {
        var at = start;
        while (at > 0 && start - at < REACH && !endsSentence(content, at - 1)) {
            at--;
        }
        return at;
    }

    static int forward(String content, int end) {
        var at = end;
        while (at < content.length() && at - end < REACH && !(at > 0 && endsSentence(content, at - 1))) {
            at++;
        }
        return at;
    }

    /** A line break, or a full stop before a space; an initial's or a number's point goes on. */
    private static boolean endsSentence(String content, int at) {
        var here = content.charAt(at);
        if (here == '\n') {
            return true;
        }
        return (here == '.' || here == '!' || here == '?')
                && at + 1 < content.length()
                && Character.isWhitespace(content.charAt(at + 1))
                && at > 1
                && Character.isLetterOrDigit(content.charAt(at - 2));
    }
}
