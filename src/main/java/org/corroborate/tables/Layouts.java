package org.corroborate.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corroborate.claims.IncidentType;
import org.corroborate.shared.Spelling;

/** Tables whose columns are known by their names, and what columns of other tables probably say. */
final class Layouts {

    private static final String ANY = "*";

    /** So many columns of a known table must be there for it to be that one. */
    private static final int ENOUGH = 5;

    private static final List<String[]> COLUMNS = rows("/tables/layouts.tsv");
    private static final Map<String, IncidentType> TYPES = rows("/tables/types.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> IncidentType.valueOf(it[1])));

    private Layouts() {}

    /** What the columns say, as far as their names tell; with no name where the table is not a known one. */
    static Mapping guess(Grid grid) {
        var header = grid.header();
        var known = COLUMNS.stream()
                .map(it -> it[0])
                .filter(it -> !it.equals(ANY))
                .distinct()
                .toList();
        for (var layout : known) {
            var roles = roles(layout, header);
            if (roles.size() >= ENOUGH && roles.containsValue(Role.ID) && roles.containsValue(Role.DATE)) {
                return new Mapping(layout, roles, Days.order(grid, roles));
            }
        }
        var roles = roles(ANY, header);
        return new Mapping("", roles, Days.order(grid, roles));
    }

    static Optional<IncidentType> type(String words) {
        return Optional.ofNullable(TYPES.get(Spelling.folded(words)))
                .or(() -> java.util.Arrays.stream(IncidentType.values())
                        .filter(it -> it.code().equals(Spelling.folded(words).replace(' ', '_')))
                        .findFirst());
    }

    private static Map<Integer, Role> roles(String layout, List<String> header) {
        var roles = new LinkedHashMap<Integer, Role>();
        for (var column = 0; column < header.size(); column++) {
            var name = Spelling.folded(header.get(column));
            var place = column;
            COLUMNS.stream()
                    .filter(it -> it[0].equals(layout) && Spelling.folded(it[1]).equals(name))
                    .map(it -> Role.valueOf(it[2]))
                    .filter(it -> !roles.containsValue(it))
                    .findFirst()
                    .ifPresent(it -> roles.put(place, it));
        }
        return roles;
    }

    private static List<String[]> rows(String resource) {
        try (var in = Objects.requireNonNull(Layouts.class.getResourceAsStream(resource));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<String[]>();
            lines.lines().filter(it -> !it.isBlank()).forEach(it -> rows.add(it.split("\t")));
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
