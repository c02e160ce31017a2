package org.corroborate.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.extraction.Extractor;
import org.corroborate.extraction.Found;

/** What chosen words may say, so that a person has only to look: the extractor's own rules, on the words' line. */
final class Guess {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[ ,.\u202f\u00a0]\\d{3})+|\\d{1,8}");

    private Guess() {}

    /** What a rule finds where the words stand; else on the words alone; else what their look suggests. */
    static Statement of(String content, int start, int end, Optional<LocalDate> published) {
        var line = Around.line(content, start);
        var inLine = found(content.substring(line.start(), Math.max(line.end(), end)), published);
        var words = content.substring(start, end);
        return best(inLine, start - line.start(), end - line.start())
                .or(() -> best(found(words, published), 0, words.length()))
                .map(Found::statement)
                .orElseGet(
                        () -> from(NUMBER.matcher(words).find() ? Attribute.FATALITIES : Attribute.PERPETRATOR, words));
    }

    /** What the words would say about an attribute, taken as they stand. */
    static Statement from(Attribute attribute, String words) {
        var none = LocalDate.EPOCH;
        return switch (attribute) {
            case PERPETRATOR -> new Statement.Perpetrator(words, Certainty.STATED);
            case CLAIMED_BY -> new Statement.Responsibility(words);
            case DATE -> new Statement.When(none, none, Precision.NONE);
            case PLACE -> new Statement.Where(words, "", "");
            case WEAPON -> new Statement.Weapon(words);
            case TYPE -> new Statement.Type(IncidentType.OTHER);
            default -> new Statement.Figure(attribute, count(words), "", false, false, "");
        };
    }

    private static Count count(String words) {
        var number = NUMBER.matcher(words);
        return number.find()
                ? new Count.Exactly(Integer.parseInt(number.group().replaceAll("\\D", "")))
                : new Count.Vague(words);
    }

    private static List<Found> found(String text, Optional<LocalDate> published) {
        return new Extractor().find(text, published);
    }

    /** The one that shares most with the words, and among those the one that has least besides. */
    private static Optional<Found> best(List<Found> all, int start, int end) {
        return all.stream()
                .filter(it -> it.start() < end && it.end() > start)
                .max(Comparator.<Found>comparingInt(it -> Math.min(end, it.end()) - Math.max(start, it.start()))
                        .thenComparing(Comparator.<Found>comparingInt(it -> it.end() - it.start())
                                .reversed()));
    }
}
