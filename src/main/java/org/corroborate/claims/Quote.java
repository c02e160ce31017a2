package org.corroborate.claims;

import org.corroborate.sources.TextId;

/**
 * An exact piece of a text and where it stands (W3C TextQuoteSelector and TextPositionSelector). Positions are UTF-16
 * units here and Unicode code points at every border.
 */
public record Quote(TextId text, int start, int end, String exact) {

    public Quote {
        if (start < 0 || end - start != exact.length()) {
            throw new IllegalArgumentException("A quote is as long as its span: " + exact);
        }
    }

    public boolean standsIn(String content) {
        return content.startsWith(exact, start);
    }
}
