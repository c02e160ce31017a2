package org.corroborate.claims;

import org.corroborate.shared.Refusal;
import org.corroborate.sources.DocumentText;

/** The words of a text by their place in it; what does not stand there is refused. */
final class Words {

    private Words() {}

    /** The quote of a span, which must lie within the text and cut no character in two. */
    static Quote quote(DocumentText text, int start, int end) {
        refuseSpan(text, start, end);
        return new Quote(text.id(), start, end, text.content().substring(start, end));
    }

    static void refuseUnlessStanding(Quote quote, DocumentText text) {
        refuseSpan(text, quote.start(), quote.end());
        if (!quote.text().equals(text.id()) || !quote.standsIn(text.content())) {
            throw new Refusal("claims.not-in-text");
        }
    }

    static void refuseSpan(DocumentText text, int start, int end) {
        var content = text.content();
        if (start < 0 || end <= start || end > content.length() || cuts(content, start) || cuts(content, end)) {
            throw new Refusal("claims.not-in-text");
        }
    }

    private static boolean cuts(String content, int at) {
        return at > 0 && at < content.length() && Character.isSurrogatePair(content.charAt(at - 1), content.charAt(at));
    }
}
