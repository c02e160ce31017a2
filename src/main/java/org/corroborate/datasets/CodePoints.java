package org.corroborate.datasets;

import java.util.Arrays;

/** Places in a text, counted in Unicode code points as everybody outside Java does. */
final class CodePoints {

    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    static CodePoints of(String content) {
        var found = new int[0];
        var count = 0;
        for (var at = 0; at < content.length(); at++) {
            if (Character.isLowSurrogate(content.charAt(at))
                    && at > 0
                    && Character.isHighSurrogate(content.charAt(at - 1))) {
                found = count == found.length ? Arrays.copyOf(found, Math.max(8, count * 2)) : found;
                found[count++] = at;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** The code points before a place given in UTF-16 units. */
    int before(int units) {
        var at = Arrays.binarySearch(lowSurrogates, units);
        return units - (at >= 0 ? at : -at - 1);
    }
}
