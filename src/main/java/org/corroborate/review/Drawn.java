package org.corroborate.review;

import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/** A passage of a round (UTF-16 units, the end exclusive). */
public record Drawn(DocumentId document, TextId text, int start, int end) {

    boolean touches(int from, int to) {
        return start < to && from < end;
    }
}
