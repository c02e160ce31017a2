package org.corroborate.datasets;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Perpetrator;
import org.corroborate.claims.Statement.Responsibility;
import org.corroborate.review.Decision;
import org.corroborate.review.Outcome;

/** Fills the cells of who did it and who said so: the surest word that is not contested (METHODS, perpetrator ladder). */
final class ActorCells {

    private static final String NONE = "none";

    private ActorCells() {}

    static void fill(Material material, Citations citations, Map<Column, Cell> cells) {
        perpetrator(material, citations, cells);
        claimedBy(material, citations, cells);
    }

    private static void perpetrator(Material material, Citations citations, Map<Column, Cell> cells) {
        var told = material.about(Attribute.PERPETRATOR);
        if (told.isEmpty()) {
            return;
        }
        var decision = material.decided(Attribute.PERPETRATOR).map(Material.Decided::decision);
        var stands = stands(decision, material);
        var surest = stands.map(List::of).orElseGet(() -> surest(told));
        var contested = stands.isEmpty()
                && material.open(Attribute.PERPETRATOR)
                && actors(surest).contains("; ");
        var cited = citations.of(surest, decision);
        cells.put(Column.PERPETRATOR, new Cell(actors(surest), cited));
        cells.put(
                Column.PERPETRATOR_CERTAINTY,
                new Cell(contested ? "contested" : certainty(surest.getFirst()).code(), cited));
    }

    private static Optional<Claim> stands(Optional<Decision> decision, Material material) {
        return decision.map(Decision::outcome)
                .filter(Outcome.Stands.class::isInstance)
                .map(Outcome.Stands.class::cast)
                .flatMap(it -> material.claim(it.claim()));
    }

    /** Those of the highest certainty that any claim has. */
    private static List<Claim> surest(List<Claim> told) {
        var highest = told.stream()
                .map(ActorCells::certainty)
                .min(Certainty::compareTo)
                .orElse(Certainty.UNIDENTIFIED);
        return told.stream().filter(it -> certainty(it) == highest).toList();
    }

    private static Certainty certainty(Claim claim) {
        return claim.statement() instanceof Perpetrator it ? it.certainty() : Certainty.UNIDENTIFIED;
    }

    private static void claimedBy(Material material, Citations citations, Map<Column, Cell> cells) {
        var told = material.about(Attribute.CLAIMED_BY);
        var named =
                told.stream().filter(it -> !actor(it.statement()).equals(NONE)).toList();
        var those = named.isEmpty() ? told : named;
        if (!those.isEmpty()) {
            var decision = material.decided(Attribute.CLAIMED_BY).map(Material.Decided::decision);
            cells.put(Column.CLAIMED_BY, new Cell(actors(those), citations.of(those, decision)));
        }
    }

    private static String actors(List<Claim> claims) {
        return claims.stream()
                .map(it -> actor(it.statement()))
                .distinct()
                .sorted()
                .collect(joining("; "));
    }

    private static String actor(Statement statement) {
        return switch (statement) {
            case Perpetrator it -> it.actor();
            case Responsibility it -> it.actor();
            default -> "";
        };
    }
}
