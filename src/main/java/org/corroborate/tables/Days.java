package org.corroborate.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.shared.Spelling;

/** Days as tables write them; what is not surely a day is none. */
final class Days {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?[ -]([\\p{L}.]+)[ -](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([\\p{L}.]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    /** So many rows tell how days are written. */
    static final int LOOKED_AT = 5_000;

    private Days() {}

    static Optional<LocalDate> of(String written, DateOrder order) {
        var iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var figures = FIGURES.matcher(written);
        if (figures.matches()) {
            var dayFirst = order == DateOrder.DAY_FIRST;
            return day(
                    figures.group(3),
                    Integer.parseInt(figures.group(dayFirst ? 2 : 1)),
                    figures.group(dayFirst ? 1 : 2));
        }
        var words = DAY_MONTH.matcher(written);
        if (words.matches()) {
            return month(words.group(2)).flatMap(it -> day(words.group(3), it, words.group(1)));
        }
        var american = MONTH_DAY.matcher(written);
        return american.matches()
                ? month(american.group(1)).flatMap(it -> day(american.group(3), it, american.group(2)))
                : Optional.empty();
    }

    /** Which order fits the most days of a table; the day first, where both do. */
    static DateOrder order(Grid grid, Map<Integer, Role> roles) {
        var columns = roles.entrySet().stream()
                .filter(it -> it.getValue() == Role.DATE || it.getValue() == Role.DATE_TO)
                .map(Map.Entry::getKey)
                .toList();
        var days = grid.rows()
                .limit(LOOKED_AT)
                .flatMap(row -> columns.stream()
                        .filter(it -> it < row.cells().size())
                        .map(it -> row.cells().get(it).value()))
                .toList();
        return fitting(days, DateOrder.MONTH_FIRST) > fitting(days, DateOrder.DAY_FIRST)
                ? DateOrder.MONTH_FIRST
                : DateOrder.DAY_FIRST;
    }

    /** Whether both orders would read every day: somebody has to know. */
    static boolean undecided(List<String> days) {
        return days.stream().anyMatch(it -> FIGURES.matcher(it).matches())
                && fitting(days, DateOrder.DAY_FIRST) == fitting(days, DateOrder.MONTH_FIRST);
    }

    private static long fitting(List<String> days, DateOrder order) {
        return days.stream().filter(it -> of(it, order).isPresent()).count();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(Spelling.folded(name)));
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var month : Month.values()) {
            for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(Spelling.folded(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }
}
