package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Nearness;
import org.corroborate.places.Place;
import org.corroborate.places.Whereabouts;
import org.corroborate.shared.Sentence;

/** Compares where it happened, through the levels of the gazetteer; less exact fits, near fits, spellings are tolerated. */
final class PlaceComparison {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private PlaceComparison() {}

    static void compare(List<Report> reports, Ledger ledger) {
        var namings = reports.stream().map(PlaceComparison::naming).toList();
        var several = namings.stream().filter(it -> it.claims().size() > 1).toList();
        var directions = new Directions();
        Namings.compare(
                namings,
                (one, other) -> clash(one, other, several, directions, ledger),
                sides -> write(sides, directions, ledger),
                ledger);
    }

    private static Naming naming(Report report) {
        return Naming.of(
                report,
                report.claims().stream()
                        .filter(it -> it.statement() instanceof Where where
                                && !country(where)
                                && (!Beside.way(report, it) || Directions.told(report, it)))
                        .toList(),
                PlaceComparison::name);
    }

    /** A country named beside an incident is often only somebody's: "France announced". */
    private static boolean country(Where where) {
        return KnownPlaces.country(where);
    }

    private static boolean clash(Naming one, Naming other, List<Naming> several, Directions directions, Ledger ledger) {
        var nearest = nearest(one, other);
        if (directions.opposed(one, other)) {
            return true;
        }
        if (nearest == Nearness.SAME) {
            if (!one.shown().equals(other.shown())) {
                silence("conflicts.one-place", one, other, ledger);
            }
            return false;
        }
        if (named(one, other)) {
            silence("conflicts.one-place", one, other, ledger);
            return false;
        }
        if (nearest != Nearness.SAME && nearest.compatible()) {
            silence(nearest == Nearness.CLOSE ? "conflicts.close" : "conflicts.place-within", one, other, ledger);
            return false;
        }
        if (Bearings.lean(one, other) || Bearings.lean(other, one)) {
            silence("conflicts.close", one, other, ledger);
            return false;
        }
        if (bridged(one, other, several)) {
            silence("conflicts.several-places", one, other, ledger);
            return false;
        }
        return true;
    }

    /** Within one document the same name is the same place, wherever the register would lay it. */
    private static boolean named(Naming one, Naming other) {
        return one.report().sha256().equals(other.report().sha256())
                && one.claims().stream()
                        .anyMatch(it -> other.claims().stream().anyMatch(that -> name(it).equals(name(that))));
    }

    /** A third report names places of both: one incident in several villages. */
    private static boolean bridged(Naming one, Naming other, List<Naming> several) {
        return several.stream()
                .anyMatch(it -> nearest(it, one) == Nearness.SAME && nearest(it, other) == Nearness.SAME);
    }

    private static void silence(String key, Naming one, Naming other, Ledger ledger) {
        ledger.silence(Attribute.PLACE, Namings.claims(List.of(one, other)), sentence(key, one, other));
    }

    private static Nearness nearest(Naming one, Naming other) {
        var nearest = Nearness.APART;
        for (var a : one.claims()) {
            for (var b : other.claims()) {
                var it = KnownPlaces.between((Where) a.statement(), (Where) b.statement());
                nearest = rank(it) < rank(nearest) ? it : nearest;
            }
        }
        return nearest;
    }

    /** What the register does not know comes after what it does. */
    private static int rank(Nearness it) {
        return it == Nearness.UNKNOWN ? Nearness.CLOSE.ordinal() * 2 + 1 : it.ordinal() * 2;
    }

    private static Whereabouts where(Naming naming) {
        return KnownPlaces.whereabouts((Where) naming.claims().getFirst().statement());
    }

    private static String name(Claim claim) {
        return ((Where) claim.statement()).place();
    }

    private static void write(List<Naming> sides, Directions directions, Ledger ledger) {
        var one = sides.getFirst();
        var other = sides.get(1);
        if (directions.opposed(one, other)) {
            ledger.conflict(
                    Attribute.PLACE,
                    Namings.kind(sides),
                    Severity.LOW,
                    Namings.claims(sides),
                    Sentence.of(
                            "conflicts.compass",
                            directions.shown(one),
                            one.report().voice(),
                            directions.shown(other),
                            other.report().voice()));
            return;
        }
        var nearest = nearest(one, other);
        var severity = nearest == Nearness.SAME || nearest == Nearness.SAME_CERCLE
                ? Severity.LOW
                : nearest == Nearness.SAME_REGION ? Severity.MIDDLE : Severity.HIGH;
        ledger.conflict(
                Attribute.PLACE,
                Namings.kind(sides),
                severity,
                Namings.claims(sides),
                sentence("conflicts.places", one, other));
    }

    private static Sentence sentence(String key, Naming one, Naming other) {
        var common = GAZETTEER.common(where(one), where(other));
        return Sentence.of(
                key,
                one.shown(),
                one.report().voice(),
                other.shown(),
                other.report().voice(),
                common.map(Place::name).orElse("–"));
    }
}
