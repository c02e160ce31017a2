package org.corroborate.cli;

/** Where a place in a text stands when counted in Unicode code points, as every border counts. */
final class CodePoints {

    private final int[] before;

    CodePoints(String text) {
        before = new int[text.length() + 1];
        for (var i = 0; i < text.length(); i++) {
            var second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
    }

    int at(int index) {
        return before[index];
    }
}
