package org.corroborate.conflicts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;

/** Bodies that somebody came upon: "we found six bodies in front of the mosque". */
final class Bodies {

    private static final Pattern BODIES = Pattern.compile(
            "\\b(bodies|body|corpses?|corps|cadavres?|dépouilles?)\\b", CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern SAW = Pattern.compile(
            "\\b(?:i|we|he|she|they|you|who|je|nous|il|elle|on|ils|elles|qui)\\s+(?:\\p{L}+\\s+){0,2}?(?:found|find|saw|see|seen|discovered|came across|stumbled"
                    + "|avons|a|ont|ai)\\b|\\bj['’]ai\\b",
            CASE_INSENSITIVE | UNICODE_CASE);

    private Bodies() {}

    static boolean seen(Report report, Claim claim) {
        return BODIES.matcher(claim.quote().exact()).find()
                && SAW.matcher(Wording.of(report).sentence(claim)).find();
    }
}
