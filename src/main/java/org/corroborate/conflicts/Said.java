package org.corroborate.conflicts;

import java.util.List;
import java.util.Objects;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;

/**
 * What one report says of a number: one claim, or several that add up.
 *
 * @param things what was counted where it is not people (homes, livestock); empty for people
 * @param shown the value as a reader may see it, without a language: {@code 9}, {@code ≥ 8}, {@code 28 + 4}
 * @param alone whether the report counts nobody else under this attribute
 */
record Said(
        Report report,
        List<Claim> claims,
        Interval interval,
        People people,
        String things,
        String informant,
        boolean coded,
        boolean vague,
        boolean alone,
        String shown) {

    Said {
        claims = List.copyOf(claims);
    }

    boolean summed() {
        return claims.size() > 1;
    }

    boolean sameDocument(Said other) {
        return report.sha256().equals(other.report.sha256());
    }

    boolean sameReport(Said other) {
        return report.id().equals(other.report.id());
    }

    /** Whether an informant is named whose figure it is, and not the other's. */
    boolean otherSide(Said other) {
        return !Objects.equals(informant, other.informant);
    }
}
