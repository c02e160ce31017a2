package org.corroborate.datasets;

import java.util.Locale;
import org.corroborate.claims.Attribute;
import org.corroborate.shared.Sentence;

/** A column of the dataset, in the order of the file. What it means is its sentence in the codebook. */
public enum Column {
    EVENT_ID,
    STATUS,
    DATE_START,
    DATE_END,
    DATE_PRECISION,
    DATE_PREC_UCDP,
    TIME_PRECISION_ACLED,
    REGION,
    CERCLE,
    PLACE,
    EVENT_TYPE,
    PERPETRATOR,
    PERPETRATOR_CERTAINTY,
    CLAIMED_BY,
    FATALITIES_LOW,
    FATALITIES_BEST,
    FATALITIES_HIGH,
    FATALITIES_WORDS,
    FATALITIES_DOCUMENTS,
    FATALITIES_SHA256,
    FATALITIES_DECISION,
    FATALITIES_OUTCOME,
    FATALITIES_REASON,
    DEATHS_A,
    DEATHS_B,
    DEATHS_CIVILIANS,
    DEATHS_UNKNOWN,
    INJURIES_LOW,
    INJURIES_BEST,
    INJURIES_HIGH,
    ABDUCTED_LOW,
    ABDUCTED_BEST,
    ABDUCTED_HIGH,
    RELEASED_LOW,
    RELEASED_BEST,
    RELEASED_HIGH,
    MISSING_LOW,
    MISSING_BEST,
    MISSING_HIGH,
    ARRESTED_LOW,
    ARRESTED_BEST,
    ARRESTED_HIGH,
    DISPLACED_LOW,
    DISPLACED_BEST,
    DISPLACED_HIGH,
    DESTROYED_LOW,
    DESTROYED_BEST,
    DESTROYED_HIGH,
    METHOD,
    METHOD_VERSION,
    N_DOCUMENTS,
    N_INDEPENDENT,
    N_CLAIMS,
    N_CLAIMS_TO_REVIEW,
    OPEN_CONFLICTS,
    ACCEPTED_DISAGREEMENTS,
    DECISIONS,
    REVIEWERS,
    FIRST_REPORT,
    LAST_REPORT,
    SOURCE_SHA256;

    /** The name at every border. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the codebook says of it. */
    public Sentence meaning() {
        return Sentence.of("datasets.column-" + code());
    }

    static Column low(Attribute counted) {
        return valueOf(counted.name() + "_LOW");
    }

    static Column best(Attribute counted) {
        return valueOf(counted.name() + "_BEST");
    }

    static Column high(Attribute counted) {
        return valueOf(counted.name() + "_HIGH");
    }
}
