package org.corroborate.incidents;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.When;
import org.corroborate.shared.Spelling;

/** Since when a hostage had been held: by that month one hostage is known from another, and it is no day of what came after. */
final class Captivity {

    private static final Map<String, Month> MONTHS = months();

    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";

    private static final String YEAR = "(?:,? ((?:19|20)\\d{2}))?";

    private static final String DAY = "(?:\\d{1,2} )?";

    /** "Held since January", "kidnapped in May 2019", "his March 2018 abduction", "détenu depuis avril 2021". */
    private static final Pattern HELD = Pattern.compile(
            "\\b(?:held|captive|detained|hostages?|hold|prisoners?)\\b[^.;:]{0,40}? since " + DAY + MONTH + YEAR
                    + "|\\b(?:his|her|their|whose) (?:\\p{Ll}+ )?" + MONTH + YEAR
                    + " (?:abduction|kidnapping|capture|seizure)"
                    + "|\\b(?:détenue?s?|retenue?s?|capti(?:f|ve)s?|otages?|prisonni[eè]re?s?)\\b[^.;:]{0,40}? depuis "
                    + DAY
                    + MONTH + YEAR
                    + "|\\b(?:son|leur) (?:enlèvement|rapt|capture) (?:en|de|d['’]|du) ?" + DAY + MONTH + YEAR,
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final List<String> HINTS =
            List.of("since ", "depuis ", "abduction", "kidnapping", "capture", "seizure", "enlèvement", "rapt");

    private Captivity() {}

    /** The month since which somebody had been held, as {@code 2009-01}; the year that the words leave out is the report's. */
    static String month(Report report) {
        if (!hinted(report.words())) {
            return "";
        }
        var held = HELD.matcher(plain(report.words()));
        return held.find() ? month(held.toMatchResult(), report) : "";
    }

    private static String month(MatchResult held, Report report) {
        for (var group = 1; group < held.groupCount(); group += 2) {
            if (held.group(group) != null) {
                var month = MONTHS.getOrDefault(Spelling.folded(held.group(group)), Month.JANUARY)
                        .getValue();
                var year =
                        held.group(group + 1) == null ? year(report, month) : Integer.parseInt(held.group(group + 1));
                return year == 0 ? "" : "%d-%02d".formatted(year, month);
            }
        }
        return "";
    }

    /** The last such month before the day that the report tells of; 0 where it tells of none. */
    private static int year(Report report, int month) {
        return report.claims().stream()
                .filter(it -> it.statement() instanceof When && report.owns(it))
                .map(it -> ((When) it.statement()).from())
                .findFirst()
                .map(day -> day.getMonthValue() < month ? day.getYear() - 1 : day.getYear())
                .orElse(0);
    }

    /** Whether a date is only that since which somebody had been held. */
    static boolean dates(String words, Claim claim) {
        if (!hinted(words)) {
            return false;
        }
        return HELD.matcher(plain(words)).results().anyMatch(it -> it.group()
                .contains(plain(claim.quote().exact())));
    }

    private static boolean hinted(String words) {
        return HINTS.stream().anyMatch(words::contains);
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\n', ' ');
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            months.put(month.getDisplayName(TextStyle.FULL, Locale.FRENCH), month);
            months.put(Spelling.folded(month.getDisplayName(TextStyle.FULL, Locale.FRENCH)), month);
        }
        return Map.copyOf(months);
    }
}
