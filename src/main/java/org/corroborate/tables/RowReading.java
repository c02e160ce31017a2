package org.corroborate.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;
import org.corroborate.tables.RowClaims.Coded;

/** Reads the rows of one table by a mapping; what cannot be read surely refuses its row, with the reason. */
final class RowReading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]0+)?|\\d{1,3}(?:[ ,\u00A0\u202F]\\d{3})+");
    private static final int MOST = 100_000_000;

    /** Kinds of incidents that are done by one side to another that does not fight. */
    private static final Set<IncidentType> ONE_SIDED = Set.of(
            IncidentType.ATTACK_ON_CIVILIANS,
            IncidentType.ABDUCTION,
            IncidentType.EXPLOSIVE,
            IncidentType.AIR_OR_DRONE_STRIKE,
            IncidentType.SHELLING,
            IncidentType.LOOTING_OR_DESTRUCTION);

    private final Grid grid;
    private final Mapping mapping;
    private final Set<String> ids = new HashSet<>();

    private RowReading(Grid grid, Mapping mapping) {
        this.grid = grid;
        this.mapping = mapping;
    }

    /** Row by row, in their order. */
    static Stream<RowClaims> of(Grid grid, Mapping mapping) {
        var reading = new RowReading(grid, mapping);
        return grid.rows().map(reading::row);
    }

    private static final class Unreadable extends RuntimeException {

        private final transient Sentence why;

        Unreadable(String key, String... arguments) {
            super(key, null, false, false);
            why = Sentence.of("tables." + key, arguments);
        }
    }

    private RowClaims row(Grid.Row row) {
        try {
            if (row.cells().size() != grid.header().size()) {
                throw new Unreadable(
                        "other-width",
                        String.valueOf(row.cells().size()),
                        String.valueOf(grid.header().size()));
            }
            var id = cell(row, Role.ID).map(Grid.Cell::value).orElseThrow(() -> new Unreadable("no-id"));
            if (id.length() > 300) {
                throw new Unreadable("no-id");
            }
            if (!ids.add(id)) {
                throw new Unreadable("id-twice", id);
            }
            return new RowClaims.Told(row.number(), id, claims(row));
        } catch (Unreadable unreadable) {
            var first = row.cells().stream()
                    .map(Grid.Cell::value)
                    .filter(it -> !it.isEmpty())
                    .limit(4)
                    .toList();
            var words = String.join(" · ", first);
            return new RowClaims.Refused(
                    row.number(), words.length() <= 200 ? words : words.substring(0, 200), unreadable.why);
        }
    }

    private List<Coded> claims(Grid.Row row) {
        var claims = new ArrayList<Coded>();
        claims.add(when(row));
        where(row).ifPresent(claims::add);
        fatalities(row).ifPresent(claims::add);
        for (var role : List.of(Role.INJURIES, Role.ABDUCTED, Role.DISPLACED)) {
            cell(row, role)
                    .map(it ->
                            coded(figure(role.counted().orElseThrow(), new Count.Exactly(number(it, role))), it, role))
                    .ifPresent(claims::add);
        }
        var type = type(row);
        type.ifPresent(claims::add);
        perpetrator(row, type).ifPresent(claims::add);
        cell(row, Role.WEAPON)
                .map(it -> coded(new Statement.Weapon(it.value()), it, Role.WEAPON))
                .ifPresent(claims::add);
        if (claims.size() < 2) {
            throw new Unreadable("nothing-said");
        }
        return claims;
    }

    private Coded when(Grid.Row row) {
        var first = cell(row, Role.DATE).orElseThrow(() -> new Unreadable("no-day"));
        var last = cell(row, Role.DATE_TO).orElse(first);
        var from = day(first);
        var to = day(last);
        if (to.isBefore(from)) {
            throw new Unreadable("days-backwards", first.value(), last.value());
        }
        var precision = from.equals(to) ? Precision.DAY : Precision.APPROX;
        return coded(new Statement.When(from, to, precision), first, Role.DATE);
    }

    private LocalDate day(Grid.Cell cell) {
        return Days.of(cell.value(), mapping.dates()).orElseThrow(() -> new Unreadable("no-such-day", cell.value()));
    }

    private Optional<Coded> where(Grid.Row row) {
        for (var role : List.of(Role.PLACE, Role.CERCLE, Role.REGION)) {
            var cell = cell(row, role);
            if (cell.isPresent()) {
                var place = new Statement.Where(cell.get().value(), value(row, Role.CERCLE), value(row, Role.REGION));
                return cell.map(it -> coded(place, it, role));
            }
        }
        return Optional.empty();
    }

    /** One figure; a range where the table has a lowest and a highest that differ, quoted with the best between them. */
    private Optional<Coded> fatalities(Grid.Row row) {
        var cells = new ArrayList<Grid.Cell>();
        for (var role : List.of(Role.FATALITIES_LOW, Role.FATALITIES, Role.FATALITIES_HIGH)) {
            cell(row, role).ifPresent(cells::add);
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var numbers = cells.stream().map(it -> number(it, Role.FATALITIES)).toList();
        for (var at = 1; at < numbers.size(); at++) {
            if (numbers.get(at) < numbers.get(at - 1)) {
                throw new Unreadable(
                        "range-backwards",
                        numbers.get(at - 1).toString(),
                        numbers.get(at).toString());
            }
        }
        var low = numbers.getFirst();
        var high = numbers.getLast();
        var count = low.equals(high) ? new Count.Exactly(low) : new Count.Between(low, high);
        var shown = low.equals(high) ? List.of(cell(row, Role.FATALITIES).orElse(cells.getFirst())) : cells;
        var start = shown.stream().mapToInt(Grid.Cell::start).min().orElseThrow();
        var end = shown.stream().mapToInt(Grid.Cell::end).max().orElseThrow();
        return Optional.of(new Coded(figure(Attribute.FATALITIES, count), start, end, name(Role.FATALITIES)));
    }

    private static Statement figure(Attribute attribute, Count count) {
        return new Statement.Figure(attribute, count, "", false, true, "");
    }

    private int number(Grid.Cell cell, Role role) {
        var written = cell.value();
        if (!NUMBER.matcher(written).matches()) {
            throw new Unreadable("no-number", written, name(role));
        }
        var number = Integer.parseInt(written.replaceFirst("[.,]0+$", "").replaceAll("\\D", ""));
        if (number > MOST) {
            throw new Unreadable("no-number", written, name(role));
        }
        return number;
    }

    /** The narrower word for it, where it is known; else the wider; a kind that nobody knows is left out, not guessed. */
    private Optional<Coded> type(Grid.Row row) {
        for (var role : List.of(Role.SUBTYPE, Role.TYPE)) {
            var coded = cell(row, role)
                    .flatMap(it -> Layouts.type(it.value()).map(type -> coded(new Statement.Type(type), it, role)));
            if (coded.isPresent()) {
                return coded;
            }
        }
        return Optional.empty();
    }

    private Optional<Coded> perpetrator(Grid.Row row, Optional<Coded> type) {
        var oneSided = type.map(Coded::statement)
                .filter(it -> it instanceof Statement.Type its && ONE_SIDED.contains(its.type()))
                .isPresent();
        return cell(row, Role.PERPETRATOR)
                .map(it -> coded(new Statement.Perpetrator(it.value(), certainty(it)), it, Role.PERPETRATOR))
                .or(() -> cell(row, Role.FIRST_ACTOR)
                        .filter(_ -> oneSided)
                        .map(it -> coded(new Statement.Perpetrator(it.value(), certainty(it)), it, Role.FIRST_ACTOR)));
    }

    private static Certainty certainty(Grid.Cell cell) {
        return cell.value().toLowerCase(java.util.Locale.ROOT).startsWith("unidentified")
                ? Certainty.UNIDENTIFIED
                : Certainty.STATED;
    }

    private Coded coded(Statement statement, Grid.Cell cell, Role role) {
        return new Coded(statement, cell.start(), cell.end(), name(role));
    }

    private String name(Role role) {
        return mapping.column(role).map(grid.header()::get).orElse(role.name());
    }

    private Optional<Grid.Cell> cell(Grid.Row row, Role role) {
        return mapping.column(role)
                .filter(it -> it < row.cells().size())
                .map(row.cells()::get)
                .filter(it -> !it.value().isEmpty());
    }

    private String value(Grid.Row row, Role role) {
        return cell(row, role).map(Grid.Cell::value).orElse("");
    }
}
