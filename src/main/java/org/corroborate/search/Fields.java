package org.corroborate.search;

import java.time.LocalDate;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexOptions;

/** The names of what the index keeps of each thing, and how words are kept. */
final class Fields {

    /** Kind and id: what a thing is replaced by. */
    static final String KEY = "key";

    static final String KIND = "kind";
    static final String DOCUMENT = "document";
    static final String TEXT = "text";
    static final String SOURCE = "source";
    static final String ATTRIBUTE = "attribute";
    static final String STATE = "state";
    static final String DAYS = "days";

    /** What can be shown lit: a text, a quote, a reason. */
    static final String WORDS = "words";

    /** What it is called. */
    static final String TITLE = "title";

    /** What else it can be found by: the register's names, the words for its kind. */
    static final String FACTS = "facts";

    /** The words themselves, where they stand nowhere else. */
    static final String SAID = "said";

    private static final LocalDate FIRST = LocalDate.of(-5_000_000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(5_000_000, 1, 1);

    private Fields() {}

    /** Words with their places, so that what was found can be lit. */
    static FieldType lit() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static int day(LocalDate day) {
        var within = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return (int) within.toEpochDay();
    }

    static IntRange days(LocalDate from, LocalDate to) {
        return new IntRange(DAYS, new int[] {day(from)}, new int[] {day(to)});
    }
}
