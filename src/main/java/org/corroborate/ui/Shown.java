package org.corroborate.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.corroborate.sources.Document;

/** Days, moments and numbers as people read them, in their language. */
final class Shown {

    /** English where thousands are set apart by a space, as the house does it, not by a comma. */
    private static final Locale SPACED_ENGLISH = Locale.of("en", "ZA");

    private Shown() {}

    static Locale numbersOf(Locale locale) {
        return Set.of("en", "").contains(locale.getLanguage()) ? SPACED_ENGLISH : locale;
    }

    /** 25 Feb 2021. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", Words.language()).format(day);
    }

    /** February 2021. */
    static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Words.language()).format(day);
    }

    /** Feb 2021. */
    static String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM yyyy", Words.language()).format(day);
    }

    /** 20 Nov 2026, 10:52. Times are UTC. */
    static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Words.language())
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    /** 20 Nov 2026, 10:52:07 UTC. */
    static String exactMoment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss 'UTC'", Words.language())
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    /** 10:52:07. */
    static String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC).format(at);
    }

    /** 165 249, with a space that does not break. */
    static String number(long number) {
        return NumberFormat.getIntegerInstance(numbersOf(Words.language())).format(number);
    }

    /** 002. */
    static String number(Document document) {
        return "%03d".formatted(document.number());
    }

    /** The first twelve digits, enough for the eye. */
    static String hash(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }
}
