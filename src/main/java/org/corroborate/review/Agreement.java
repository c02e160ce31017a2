package org.corroborate.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;

/**
 * How far two coders agree: for each attribute, what both found of what either did, and of that what they gave alike,
 * exactly and within what the words leave open.
 *
 * @param standing alpha of yes and no to each proposal; none where nobody differed or all said the same
 */
public record Agreement(List<Line> lines, Optional<Alpha> standing) {

    /**
     * One attribute; the whole round where it is empty.
     *
     * @param found both hold it, of what at least one holds
     * @param exact the same value, of what both hold
     * @param within figures whose intervals meet, days that overlap, places that are one on the coarser level named,
     *     actors whatever the certainty; of what both hold
     */
    public record Line(Optional<Attribute> attribute, Proportion found, Proportion exact, Proportion within) {}

    static Agreement of(List<Item> items, long seed) {
        var lines = new ArrayList<Line>();
        Arrays.stream(Attribute.values())
                .map(attribute -> line(
                        Optional.of(attribute),
                        items.stream().filter(it -> it.attribute() == attribute).toList()))
                .filter(it -> it.found().known())
                .forEach(lines::add);
        lines.add(line(Optional.empty(), items));
        var said = items.stream()
                .filter(it -> it.proposal().isPresent())
                .map(it ->
                        new Alpha.Pair(it.a().held().isPresent(), it.b().held().isPresent()))
                .toList();
        return new Agreement(List.copyOf(lines), Alpha.of(said, seed));
    }

    private static Line line(Optional<Attribute> attribute, List<Item> items) {
        var either =
                count(items, it -> it.a().held().isPresent() || it.b().held().isPresent());
        var both = items.stream()
                .filter(it -> it.a().held().isPresent() && it.b().held().isPresent())
                .toList();
        return new Line(
                attribute,
                new Proportion(both.size(), either),
                new Proportion(count(both, Item::agreed), both.size()),
                new Proportion(count(both, Agreement::within), both.size()));
    }

    private static boolean within(Item item) {
        return item.agreed() || Alike.within(statement(item.a()), statement(item.b()));
    }

    private static org.corroborate.claims.Statement statement(Coded coded) {
        return coded.held().map(Claim::statement).orElseThrow();
    }

    private static int count(List<Item> items, Predicate<Item> those) {
        return (int) items.stream().filter(those).count();
    }
}
