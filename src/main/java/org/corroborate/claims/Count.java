package org.corroborate.claims;

import java.util.OptionalInt;

/** A figure as a source gave it: a number with its qualifier, which is an interval, or words without a number. */
public sealed interface Count {

    /** "nine": 9 to 9. */
    record Exactly(int number) implements Count {
        public Exactly {
            notNegative(number);
        }
    }

    /** "at least eight": 8 and up. */
    record AtLeast(int number) implements Count {
        public AtLeast {
            notNegative(number);
        }
    }

    /** "more than 500": 501 and up. */
    record MoreThan(int number) implements Count {
        public MoreThan {
            notNegative(number);
        }
    }

    /** "up to 100": 0 to 100. */
    record UpTo(int number) implements Count {
        public UpTo {
            notNegative(number);
        }
    }

    /** "about 30": 30, give or take its rounding. */
    record About(int number) implements Count {
        public About {
            notNegative(number);
        }
    }

    /** "between 40 and 85": both ends belong to it. */
    record Between(int least, int most) implements Count {
        public Between {
            notNegative(least);
            if (most < least) {
                throw new IllegalArgumentException("A range runs upwards: " + least + " to " + most);
            }
        }
    }

    /** "dozens": words that have a number only under a method that gives them one. */
    record Vague(String words) implements Count {}

    /** The number a coder would write down as the lowest; none for a ceiling and for words (gold format, {@code low}). */
    default OptionalInt low() {
        return switch (this) {
            case Exactly it -> OptionalInt.of(it.number());
            case AtLeast it -> OptionalInt.of(it.number());
            case MoreThan it -> OptionalInt.of(it.number() + 1);
            case About it -> OptionalInt.of(it.number());
            case Between it -> OptionalInt.of(it.least());
            case UpTo _, Vague _ -> OptionalInt.empty();
        };
    }

    /** The number a coder would write down as the highest; none for a floor and for words (gold format, {@code high}). */
    default OptionalInt high() {
        return switch (this) {
            case Exactly it -> OptionalInt.of(it.number());
            case UpTo it -> OptionalInt.of(it.number());
            case About it -> OptionalInt.of(it.number());
            case Between it -> OptionalInt.of(it.most());
            case AtLeast _, MoreThan _, Vague _ -> OptionalInt.empty();
        };
    }

    /** The qualifier's name at every border: {@code exact}, {@code at_least}, {@code more_than}, … */
    default String qualifier() {
        return switch (this) {
            case Exactly _ -> "exact";
            case AtLeast _ -> "at_least";
            case MoreThan _ -> "more_than";
            case UpTo _ -> "up_to";
            case About _ -> "about";
            case Between _ -> "range";
            case Vague _ -> "vague";
        };
    }

    private static void notNegative(int number) {
        if (number < 0 || number > 100_000_000) {
            throw new IllegalArgumentException("A count of people or things is 0 to 100 000 000: " + number);
        }
    }
}
