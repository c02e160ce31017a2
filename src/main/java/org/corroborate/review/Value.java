package org.corroborate.review;

import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;

/** What a statement says, short, for the trail: {@code at_least 8 soldiers}. */
final class Value {

    private Value() {}

    static String of(Statement statement) {
        return switch (statement) {
            case Statement.Figure it -> (count(it.count()) + " " + it.of()).strip();
            case Statement.Perpetrator it ->
                it.certainty() == Certainty.STATED
                        ? it.actor()
                        : it.actor() + " (" + it.certainty().code() + ")";
            case Statement.Responsibility it -> it.actor();
            case Statement.When it -> it.from().equals(it.to()) ? it.from().toString() : it.from() + " to " + it.to();
            case Statement.Where it -> it.place();
            case Statement.Weapon it -> it.weapon();
            case Statement.Type it -> it.type().code();
        };
    }

    private static String count(Count count) {
        return switch (count) {
            case Count.Exactly it -> "" + it.number();
            case Count.AtLeast it -> "at_least " + it.number();
            case Count.MoreThan it -> "more_than " + it.number();
            case Count.UpTo it -> "up_to " + it.number();
            case Count.About it -> "about " + it.number();
            case Count.Between it -> it.least() + "-" + it.most();
            case Count.Vague it -> it.words();
        };
    }
}
