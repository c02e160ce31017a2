package org.corroborate.ui;

import org.corroborate.claims.ClaimId;
import org.corroborate.review.Round;
import org.corroborate.sources.Document;

/** Where a round of second coding is found. */
final class RoundAddress {

    private RoundAddress() {}

    static String of(Round round) {
        return "coding?round=" + round.number();
    }

    static String coding(Round round, Document document) {
        return "coding/" + round.number() + "/" + document.number();
    }

    static String adjudication(Round round) {
        return "adjudication/" + round.number();
    }

    static String item(Round round, ClaimId item) {
        return adjudication(round) + "?claim=" + item.value();
    }
}
