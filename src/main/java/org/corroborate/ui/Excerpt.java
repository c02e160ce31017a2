package org.corroborate.ui;

/** Words of a text with some of those before and after, so that a person sees what they belong to. */
record Excerpt(String before, String exact, String after) {

    private static final int REACH = 200;

    static Excerpt cut(String content, int start, int end) {
        var from = from(content, start);
        var to = to(content, end);
        return new Excerpt(
                (from > 0 ? "… " : "") + tidy(content.substring(from, start)),
                tidy(content.substring(start, end)),
                tidy(content.substring(end, to)) + (to < content.length() ? " …" : ""));
    }

    private static int from(String content, int start) {
        var at = Math.max(0, start - REACH);
        while (at > 0 && at < start && !Character.isWhitespace(content.charAt(at - 1))) {
            at++;
        }
        var row = content.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        return inTable(content, row, start) ? row : at;
    }

    private static int to(String content, int end) {
        var at = Math.min(content.length(), end + REACH);
        while (at > end && at < content.length() && !Character.isWhitespace(content.charAt(at))) {
            at--;
        }
        var line = content.indexOf('\n', end);
        var row = content.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        return line >= 0 && inTable(content, row, line) ? Math.min(at, line) : at;
    }

    private static boolean inTable(String content, int from, int to) {
        return content.substring(from, to).indexOf('\t') >= 0;
    }

    /** Tabs of a table's row as dots between its cells; empty lines are left out. */
    private static String tidy(String words) {
        return words.replace("\t", " · ").replaceAll("\\s*\n\\s*\n\\s*", "\n");
    }
}
