package org.corroborate.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.corroborate.review.PassageState;
import org.corroborate.review.Reading;

/** The number by which an unread passage was noticed, for its dotted frame: the first with the word after it. */
final class Noticed {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d[\\d.,\u202f\u00a0]*(?: \\p{Ll}+)?");

    private Noticed() {}

    static List<TextLayer.Stretch> in(String content, PassageState passage) {
        if (passage.reading() != Reading.UNREAD) {
            return List.of();
        }
        var found = NUMBER.matcher(content).region(passage.start(), passage.end());
        return found.find() ? List.of(new TextLayer.Stretch(found.start(), found.end())) : List.of();
    }
}
