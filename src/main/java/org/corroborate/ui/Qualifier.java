package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Count;
import org.corroborate.shared.Refusal;

/** The seven ways to give a figure, for choosing one. */
enum Qualifier {
    EXACT("exact"),
    AT_LEAST("at_least"),
    MORE_THAN("more_than"),
    UP_TO("up_to"),
    ABOUT("about"),
    RANGE("range"),
    VAGUE("vague");

    private final String code;

    Qualifier(String code) {
        this.code = code;
    }

    static Qualifier of(Count count) {
        for (var one : values()) {
            if (one.code.equals(count.qualifier())) {
                return one;
            }
        }
        throw new IllegalArgumentException("There is no such qualifier: " + count.qualifier());
    }

    String words() {
        return say("claims.qualifier-" + code);
    }

    /** The count with this qualifier; {@code most} only counts for a range. */
    Count count(int number, int most) {
        return switch (this) {
            case EXACT -> new Count.Exactly(number);
            case AT_LEAST -> new Count.AtLeast(number);
            case MORE_THAN -> new Count.MoreThan(number);
            case UP_TO -> new Count.UpTo(number);
            case ABOUT -> new Count.About(number);
            case RANGE -> between(number, most);
            case VAGUE -> throw new IllegalArgumentException("Words have no number.");
        };
    }

    private static Count between(int least, int most) {
        if (most < least) {
            throw new Refusal("ui.range-runs-upwards");
        }
        return new Count.Between(least, most);
    }

    /** The number as written, or both of a range; none for words. */
    static Optional<List<Integer>> numbers(Count count) {
        return switch (count) {
            case Count.Exactly it -> Optional.of(List.of(it.number()));
            case Count.AtLeast it -> Optional.of(List.of(it.number()));
            case Count.MoreThan it -> Optional.of(List.of(it.number()));
            case Count.UpTo it -> Optional.of(List.of(it.number()));
            case Count.About it -> Optional.of(List.of(it.number()));
            case Count.Between it -> Optional.of(List.of(it.least(), it.most()));
            case Count.Vague _ -> Optional.empty();
        };
    }
}
