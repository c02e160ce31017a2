package org.corroborate.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.conflicts.Conflict;

/**
 * Whether a claim that came later contradicts what was decided: it was not there then, comparing finds it in a conflict
 * now, and its value does not fit what was held.
 */
final class Contradiction {

    private Contradiction() {}

    /**
     * The first later claim that contradicts, if one does.
     *
     * @param there the claims that were there when it was decided
     * @param siblings all conflicts found now about the same attribute of the same incident, this one too
     */
    static Optional<ClaimId> of(
            Outcome held,
            Conflict conflict,
            Set<ClaimId> there,
            Collection<Conflict> siblings,
            Map<ClaimId, Claim> claims) {
        if (held instanceof Outcome.Stands it && !claims.containsKey(it.claim())) {
            return Optional.of(it.claim());
        }
        return siblings.stream()
                .flatMap(it -> it.claims().stream())
                .distinct()
                .filter(it -> !there.contains(it))
                .flatMap(it -> Optional.ofNullable(claims.get(it)).stream())
                .filter(it -> conflict.claims().contains(it.id()) || !part(it))
                .filter(it -> against(held, it, there, claims))
                .map(Claim::id)
                .findFirst();
    }

    private static boolean against(Outcome held, Claim later, Set<ClaimId> there, Map<ClaimId, Claim> claims) {
        return switch (held) {
            case Outcome.Stands it ->
                Optional.ofNullable(claims.get(it.claim()))
                        .filter(stands -> !fits(stands.statement(), later.statement()))
                        .isPresent();
            case Outcome.Range it ->
                !(later.statement() instanceof Figure figure) || !meets(figure.count(), it.low(), it.high());
            case Outcome.Disagreement _, Outcome.NotAConflict _ -> !said(later, there, claims);
            case Outcome.Waiting _ -> true;
        };
    }

    private static boolean said(Claim later, Set<ClaimId> there, Map<ClaimId, Claim> claims) {
        return there.stream()
                .flatMap(it -> Optional.ofNullable(claims.get(it)).stream())
                .anyMatch(it -> same(it.statement(), later.statement()));
    }

    private static boolean same(Statement one, Statement other) {
        return one instanceof Figure a && other instanceof Figure b ? a.count().equals(b.count()) : one.equals(other);
    }

    private static boolean fits(Statement one, Statement other) {
        return one instanceof Figure a && other instanceof Figure b
                ? meets(b.count(), low(a.count()), high(a.count()))
                : one.equals(other);
    }

    private static boolean meets(Count count, int low, int high) {
        return low(count) <= high && low <= high(count);
    }

    private static int low(Count count) {
        return count instanceof Count.About it
                ? it.number() - give(it)
                : count.low().orElse(0);
    }

    private static int high(Count count) {
        return count instanceof Count.About it
                ? it.number() + give(it)
                : count.high().orElse(Integer.MAX_VALUE);
    }

    private static int give(Count.About about) {
        return Math.max(1, about.number() / 10);
    }

    private static boolean part(Claim claim) {
        return claim.statement() instanceof Figure it && it.part();
    }

    /** The claims by id. */
    static Map<ClaimId, Claim> byId(List<Claim> claims) {
        return claims.stream().collect(java.util.stream.Collectors.toMap(Claim::id, it -> it, (one, _) -> one));
    }
}
