package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Statement;

/** What a claim says, in a few words: "at least 8", "Katiba Macina, suspected", "25 Feb 2021". */
final class Phrases {

    private Phrases() {}

    /** Whether a noun beside this figure stands in the plural: 1 for one or none of them, 2 for more, or who knows. */
    static int many(String figure) {
        return figure.equals("0") || figure.equals("1") ? 1 : 2;
    }

    static String of(Attribute attribute) {
        return say("claims." + attribute.code());
    }

    static String of(IncidentType type) {
        return say("claims.type-" + type.code());
    }

    static String of(Count count) {
        return switch (count) {
            case Count.Exactly it -> Shown.number(it.number());
            case Count.AtLeast it -> say("claims.at_least", Shown.number(it.number()));
            case Count.MoreThan it -> say("claims.more_than", Shown.number(it.number()));
            case Count.UpTo it -> say("claims.up_to", Shown.number(it.number()));
            case Count.About it -> say("claims.about", Shown.number(it.number()));
            case Count.Between it -> say("claims.range", Shown.number(it.least()), Shown.number(it.most()));
            case Count.Vague it -> it.words();
        };
    }

    static String of(Statement statement) {
        return switch (statement) {
            case Statement.Figure it -> of(it.count());
            case Statement.Perpetrator it -> perpetrator(it);
            case Statement.Responsibility it -> it.actor().equals("none") ? say("claims.nobody") : it.actor();
            case Statement.When it -> when(it);
            case Statement.Where it -> where(it);
            case Statement.Weapon it -> it.weapon();
            case Statement.Type it -> of(it.type());
        };
    }

    private static String perpetrator(Statement.Perpetrator it) {
        var actor = it.actor().equals("unidentified") ? say("claims.unidentified") : it.actor();
        return it.certainty() == Certainty.SUSPECTED ? say("claims.suspected", actor) : actor;
    }

    private static String when(Statement.When it) {
        return switch (it.precision()) {
            case DAY -> Shown.day(it.from());
            case MONTH -> Shown.month(it.from());
            case YEAR -> String.valueOf(it.from().getYear());
            case APPROX, NONE ->
                it.from().equals(it.to())
                        ? Shown.day(it.from())
                        : say("claims.from-to", Shown.day(it.from()), Shown.day(it.to()));
        };
    }

    private static String where(Statement.Where it) {
        return Stream.of(it.place(), it.cercle(), it.region())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
