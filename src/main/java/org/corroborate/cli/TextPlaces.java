package org.corroborate.cli;

/** Turns places in UTF-16 units into places in Unicode code points, quickly for any place of a long text. */
final class TextPlaces {

    private static final int STEP = 128;

    private final String text;
    private final int[] before;

    TextPlaces(String text) {
        this.text = text;
        this.before = new int[text.length() / STEP + 1];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP) - split(i * STEP);
        }
    }

    int at(int unit) {
        int step = unit / STEP;
        int base = step * STEP;
        return before[step] + text.codePointCount(base, unit);
    }

    /** A pair of surrogates that a step cuts is counted twice; once is taken back. */
    private int split(int unit) {
        boolean cut = unit < text.length()
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
        return cut ? 1 : 0;
    }
}
