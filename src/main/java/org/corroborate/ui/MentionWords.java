package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Statement;

/** A mention in a line: "25 Feb 2021, Bandiagara", and under it "9 killed, 9 injured, unidentified". */
final class MentionWords {

    private static final int MOST = 4;

    private MentionWords() {}

    /** The day and the place; without them what its passage begins with. */
    static String title(MentionGroup group) {
        var when = group.standing(Statement.When.class).map(Phrases::of).limit(1);
        var where = group.standing(Statement.Where.class)
                .map(Statement.Where::place)
                .filter(place -> !place.isBlank())
                .limit(1);
        var title = Stream.concat(when, where).collect(Collectors.joining(", "));
        return title.isBlank() ? group.words() : title;
    }

    /** The figures, then who did it. */
    static String summary(MentionGroup group) {
        var parts = new ArrayList<String>();
        for (var attribute : Attribute.values()) {
            figures(group, attribute).ifPresentOrElse(parts::add, () -> {});
        }
        group.standing(Statement.Perpetrator.class).limit(1).map(Phrases::of).forEach(parts::add);
        if (parts.isEmpty()) {
            group.claims().stream()
                    .limit(1)
                    .map(it -> Phrases.of(it.statement()))
                    .forEach(parts::add);
        }
        return String.join(", ", parts.subList(0, Math.min(MOST, parts.size())));
    }

    /** "4 + 4 + 1 killed": the whole figures of one attribute; parts are left out, they are in them. */
    private static Optional<String> figures(MentionGroup group, Attribute attribute) {
        if (!attribute.counted()) {
            return Optional.empty();
        }
        List<String> counts = group.standing(Statement.Figure.class)
                .filter(figure -> figure.attribute() == attribute && !figure.part())
                .map(Phrases::of)
                .distinct()
                .limit(3)
                .toList();
        var sum = String.join(" + ", counts);
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(say("reading.sum-" + attribute.code(), sum, Phrases.many(sum)));
    }
}
