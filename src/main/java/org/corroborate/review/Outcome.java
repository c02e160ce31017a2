package org.corroborate.review;

import org.corroborate.claims.ClaimId;
import org.corroborate.shared.Refusal;

/** What a reviewer held about a conflict. */
public sealed interface Outcome {

    /** One claim stands; the others stay as their sources made them. */
    record Stands(ClaimId claim) implements Outcome {}

    /** The truth lies in a range. */
    record Range(int low, int best, int high) implements Outcome {
        public Range {
            if (low < 0 || low > best || best > high) {
                throw new Refusal("review.range-runs-upwards", "" + low, "" + best, "" + high);
            }
        }
    }

    /** The sources disagree, and the dataset says so. */
    record Disagreement() implements Outcome {}

    /** Both can be right after all. */
    record NotAConflict() implements Outcome {}

    /** Not to be decided on what is here. */
    record Waiting() implements Outcome {}

    /** The name at every border. */
    default String code() {
        return switch (this) {
            case Stands _ -> "STANDS";
            case Range _ -> "RANGE";
            case Disagreement _ -> "DISAGREEMENT";
            case NotAConflict _ -> "NOT_A_CONFLICT";
            case Waiting _ -> "WAITING";
        };
    }
}
