package org.corroborate.incidents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Statement.Where;

/** What the mentions of an incident say of it together: where, when, what kind; the most of them decide. */
final class Portrait {

    private Portrait() {}

    static Incident of(IncidentId id, List<Traits> mentions) {
        var settled = mentions.stream().filter(it -> !it.placeless()).flatMap(it -> it.where().stream());
        var where = most(settled).or(() -> most(mentions.stream().flatMap(it -> it.where().stream())));
        var narrow = mentions.stream().filter(it -> !it.wide()).flatMap(it -> it.when().stream());
        var when = most(narrow).or(() -> most(mentions.stream().flatMap(it -> it.when().stream())));
        var type = most(mentions.stream().map(Traits::types).flatMap(Collection::stream));
        return new Incident(id, where.map(Where::place).orElse("?"), when, where, type);
    }

    /** The most frequent; of those, the first. */
    private static <T> Optional<T> most(Stream<T> values) {
        var all = values.toList();
        var counts = all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return all.stream()
                .distinct()
                .max(Comparator.<T>comparingLong(it -> counts.getOrDefault(it, 0L))
                        .thenComparing(it -> -all.indexOf(it)));
    }
}
