package org.corroborate.datasets;

import java.util.Optional;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.conflicts.MethodName;
import org.corroborate.conflicts.Methods;
import org.corroborate.conflicts.Proposal;
import org.corroborate.review.Decision;
import org.corroborate.review.Outcome;

/** Low, best and high of one counted attribute, and what gave them. */
record Interval(OptionalInt low, OptionalInt best, OptionalInt high, Optional<Material.Decided> decided) {

    /** What was decided, where it gives numbers; the whole range, where a disagreement was accepted; else what the method makes of the claims. */
    static Interval of(Attribute attribute, Material material, MethodName method) {
        var decided = material.decided(attribute);
        return decided.flatMap(it -> held(it, material))
                .or(() -> material.accepted(attribute).map(it -> disagreement(it, attribute, material, method)))
                .orElseGet(() -> proposed(attribute, material, method));
    }

    /** The lowest and the highest that anybody gives, and the method's best between them (METHODS E2). */
    private static Interval disagreement(
            Material.Decided accepted, Attribute attribute, Material material, MethodName method) {
        var range = Methods.proposals(attribute, material.reports()).stream()
                .filter(it -> it.low().isPresent() && it.high().isPresent())
                .findFirst();
        var proposed = proposed(attribute, material, method);
        return new Interval(
                range.map(Proposal::low).orElse(proposed.low()),
                proposed.best(),
                range.map(Proposal::high).orElse(proposed.high()),
                Optional.of(accepted));
    }

    private static Optional<Interval> held(Material.Decided decided, Material material) {
        return switch (decided.decision().outcome()) {
            case Outcome.Range it ->
                Optional.of(new Interval(
                        OptionalInt.of(it.low()),
                        OptionalInt.of(it.best()),
                        OptionalInt.of(it.high()),
                        Optional.of(decided)));
            case Outcome.Stands it ->
                material.claim(it.claim())
                        .map(Claim::statement)
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> !figure.part())
                        .flatMap(figure -> bounds(figure.count(), decided));
            case Outcome.Disagreement _, Outcome.NotAConflict _, Outcome.Waiting _ -> Optional.empty();
        };
    }

    /** Words and a mere ceiling give no best number; then the method speaks. */
    private static Optional<Interval> bounds(Count count, Material.Decided decided) {
        return count.low().isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(count.low(), count.low(), count.high(), Optional.of(decided)));
    }

    private static Interval proposed(Attribute attribute, Material material, MethodName method) {
        return Methods.proposals(attribute, material.reports()).stream()
                .filter(it -> it.method().equals(method))
                .findFirst()
                .map(it -> new Interval(it.low(), it.best(), it.high(), Optional.empty()))
                .orElse(new Interval(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
    }

    Optional<Decision> decision() {
        return decided.map(Material.Decided::decision);
    }
}
