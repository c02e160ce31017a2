package org.corroborate.review;

/** Words of a text inside a sentence of ours. */
final class Said {

    private static final int LONGEST = 60;

    private Said() {}

    /** On one line, and only as many as can be taken in at a glance. */
    static String shortly(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        var space = line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST ? line : line.substring(0, space < 1 ? LONGEST : space) + " …";
    }
}
