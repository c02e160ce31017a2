package org.corroborate.extraction;

/** Classes of words that tell of time; the words are in {@code extraction/date-words.tsv}. */
enum DateWord {
    MONTH,
    /** A month that is another word too. */
    DOUBTFUL,
    WEEKDAY,
    ORDINAL,
    FIRST,
    AND,
    TO,
    BETWEEN,
    FROM,
    OF,
    THE,
    IN,
    BACKGROUND,
    AROUND,
    EARLY,
    MIDDLE,
    LATE,
    NIGHT,
    LAST,
    THIS,
    WEEK,
    MONTH_WORD,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    AGO,
    ILYA,
    LATER,
    EARLIER,
    SAID,
    /** "said that": what follows was said, not when. */
    THAT,
    NUMBER,
    /** What is read out or sent round: a bulletin, a statement. */
    NEWS
}
