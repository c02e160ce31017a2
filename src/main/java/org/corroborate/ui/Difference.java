package org.corroborate.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Silence;
import org.corroborate.shared.Sentence;

/**
 * What two documents say of one attribute of an incident, beside each other.
 *
 * @param conflict that claims of both stand in, where there is one
 * @param why they fit all the same, where comparing noted that
 */
record Difference(
        Attribute attribute,
        List<Exhibit> left,
        List<Exhibit> right,
        Kind kind,
        Optional<Conflict> conflict,
        Optional<Sentence> why) {

    /** In the order in which they want to be looked at. */
    enum Kind {
        /** Both cannot be right. */
        CONFLICT,
        /** In other words, and yet no conflict. */
        FITS,
        /** Only one of them says something. */
        ONE_SIDED,
        SAME
    }

    /** One for each attribute that one of the two says something of: conflicts first. */
    static List<Difference> between(Testimony left, Testimony right, List<Conflict> conflicts, List<Silence> silences) {
        return Arrays.stream(Attribute.values())
                .map(it -> of(it, left, right, conflicts, silences))
                .filter(it -> !it.left().isEmpty() || !it.right().isEmpty())
                .sorted(Comparator.comparing(Difference::kind))
                .toList();
    }

    private static Difference of(
            Attribute attribute, Testimony left, Testimony right, List<Conflict> conflicts, List<Silence> silences) {
        var one = left.exhibits(attribute).toList();
        var other = right.exhibits(attribute).toList();
        var conflict = conflicts.stream()
                .filter(it -> it.attribute() == attribute && both(it.claims(), one, other))
                .findFirst();
        var why = silences.stream()
                .filter(it -> it.attribute() == attribute && both(it.claims(), one, other))
                .map(Silence::why)
                .findFirst();
        return new Difference(attribute, one, other, kind(one, other, conflict), conflict, why);
    }

    private static Kind kind(List<Exhibit> one, List<Exhibit> other, Optional<Conflict> conflict) {
        if (conflict.isPresent()) {
            return Kind.CONFLICT;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return Kind.ONE_SIDED;
        }
        return phrases(one).equals(phrases(other)) ? Kind.SAME : Kind.FITS;
    }

    private static Collection<String> phrases(List<Exhibit> of) {
        return of.stream().map(it -> Phrases.of(it.claim().statement())).collect(Collectors.toSet());
    }

    private static boolean both(List<ClaimId> claims, List<Exhibit> one, List<Exhibit> other) {
        return Stream.of(one, other)
                .allMatch(
                        side -> side.stream().map(Exhibit::claim).map(Claim::id).anyMatch(claims::contains));
    }
}
