package org.corroborate.incidents;

/** Folded names made fit for a sentence again. */
final class Titles {

    private Titles() {}

    static String of(String folded) {
        var out = new StringBuilder(folded);
        for (var i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toTitleCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
