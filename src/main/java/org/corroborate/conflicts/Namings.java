package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.corroborate.claims.Claim;

/** Holds what reports name (who, when or where) against each other, pair by pair; two names that clash are one conflict. */
final class Namings {

    /** Reports beyond which those that name the same are compared once for all of them. */
    private static final int MANY = 60;

    private static final int EACH = 3;

    private Namings() {}

    /**
     * Compares.
     *
     * @param all what each report names; one without claims says nothing
     * @param clash whether two namings clash; it tells of those that do not
     * @param write writes a conflict of all who give one of two names
     */
    static void compare(
            List<Naming> all, BiPredicate<Naming, Naming> clash, Consumer<List<Naming>> write, Ledger ledger) {
        var namings = thinned(all.stream().filter(it -> !it.claims().isEmpty()).toList());
        var clashes = new TreeMap<String, List<Naming>>();
        for (var i = 0; i < namings.size(); i++) {
            for (var j = i + 1; j < namings.size(); j++) {
                ledger.pair();
                var one = namings.get(i);
                var other = namings.get(j);
                if (clash.test(one, other)) {
                    var names = String.join("|", new TreeSet<>(List.of(one.shown(), other.shown())));
                    clashes.computeIfAbsent(names, _ -> new ArrayList<>()).addAll(List.of(one, other));
                }
            }
        }
        clashes.values().forEach(write);
    }

    /** Of very many reports, the first few that give a name speak for the rest. */
    private static List<Naming> thinned(List<Naming> all) {
        if (all.size() <= MANY) {
            return all;
        }
        var given = new HashMap<String, Integer>();
        return all.stream()
                .filter(it -> given.merge(it.shown(), 1, Integer::sum) <= EACH)
                .toList();
    }

    static Collection<Claim> claims(List<Naming> sides) {
        var claims = new LinkedHashSet<Claim>();
        sides.forEach(it -> claims.addAll(it.claims()));
        return claims;
    }

    /** Whether voices are at odds, or one with itself. */
    static Kind kind(List<Naming> sides) {
        var one = sides.getFirst().report();
        return sides.stream().anyMatch(it -> Kinds.of(one, it.report()) == Kind.CROSS_DOCUMENT)
                ? Kind.CROSS_DOCUMENT
                : Kind.WITHIN_DOCUMENT;
    }
}
