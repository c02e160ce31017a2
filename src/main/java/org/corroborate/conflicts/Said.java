package org.corroborate.conflicts;

import java.util.List;
import java.util.Set;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.incidents.Report;

/**
 * What one report says of a number: one claim, or several that add up.
 *
 * @param anchor the number that stands in the words, whatever hedges it; the sum of those of its parts
 * @param among the kinds of people it adds up; empty where it is no sum over kinds
 * @param shown the value as a reader may see it, without a language: {@code 9}, {@code ≥ 8}, {@code 28 + 4}
 */
record Said(
        Whose whose,
        List<Claim> claims,
        Interval interval,
        int anchor,
        boolean coded,
        boolean vague,
        Set<People> among,
        String shown) {

    Said {
        claims = List.copyOf(claims);
        among = Set.copyOf(among);
    }

    Report report() {
        return whose.report();
    }

    People people() {
        return whose.people();
    }

    String things() {
        return whose.things();
    }

    String informant() {
        return whose.informant();
    }

    /** Who says it: its informant, as the text has them, else whose report it is. */
    String speaker() {
        return claims.stream()
                .map(Claim::statement)
                .filter(Figure.class::isInstance)
                .map(it -> ((Figure) it).accordingTo().strip())
                .filter(it -> !it.isEmpty() && it.equalsIgnoreCase(informant()))
                .findFirst()
                .orElseGet(() -> report().voice());
    }

    boolean alone() {
        return whose.alone();
    }

    /** The same figure, of these people. */
    Said of(People people) {
        var as = new Whose(report(), people, things(), informant(), alone());
        return new Said(as, claims, interval, anchor, coded, vague, among, shown);
    }

    boolean summed() {
        return claims.size() > 1;
    }

    boolean sameDocument(Said other) {
        return report().sha256().equals(other.report().sha256());
    }

    boolean sameReport(Said other) {
        return report().id().equals(other.report().id());
    }

    /** Whether the figures are of two informants, or of one and the publisher. */
    boolean otherSide(Said other) {
        return !informant().equals(other.informant());
    }
}
