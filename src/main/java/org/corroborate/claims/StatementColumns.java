package org.corroborate.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A statement as columns of its claim's row, and back. */
final class StatementColumns {

    /** All columns, in the order of the table; those that a statement does not fill are null. */
    static final String NAMES = "attribute, qualifier, number, most, words, counted, part, coded, according_to, actor,"
            + " certainty, first_day, last_day, date_precision, place, cercle, region, weapon, incident_type";

    private StatementColumns() {}

    static void write(Statement statement, MapSqlParameterSource row) {
        for (var name : NAMES.split(", *")) {
            row.addValue(name, null);
        }
        row.addValue("attribute", statement.attribute().name());
        row.addValues(
                switch (statement) {
                    case Statement.Figure it -> {
                        write(it.count(), row);
                        yield Map.of(
                                "counted", it.of(),
                                "part", it.part(),
                                "coded", it.coded(),
                                "according_to", it.accordingTo());
                    }
                    case Statement.Perpetrator it ->
                        Map.of("actor", it.actor(), "certainty", it.certainty().name());
                    case Statement.Responsibility it -> Map.of("actor", it.actor());
                    case Statement.When it ->
                        Map.of(
                                "first_day", it.from(),
                                "last_day", it.to(),
                                "date_precision", it.precision().name());
                    case Statement.Where it ->
                        Map.of("place", it.place(), "cercle", it.cercle(), "region", it.region());
                    case Statement.Weapon it -> Map.of("weapon", it.weapon());
                    case Statement.Type it -> Map.of("incident_type", it.type().name());
                });
    }

    static Statement read(ResultSet row) throws SQLException {
        var attribute = Attribute.valueOf(row.getString("attribute"));
        return switch (attribute) {
            case PERPETRATOR ->
                new Statement.Perpetrator(row.getString("actor"), Certainty.valueOf(row.getString("certainty")));
            case CLAIMED_BY -> new Statement.Responsibility(row.getString("actor"));
            case DATE ->
                new Statement.When(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Precision.valueOf(row.getString("date_precision")));
            case PLACE -> new Statement.Where(row.getString("place"), row.getString("cercle"), row.getString("region"));
            case WEAPON -> new Statement.Weapon(row.getString("weapon"));
            case TYPE -> new Statement.Type(IncidentType.valueOf(row.getString("incident_type")));
            case FATALITIES, INJURIES, ABDUCTED, RELEASED, MISSING, ARRESTED, DISPLACED, DESTROYED ->
                new Statement.Figure(
                        attribute,
                        count(row),
                        row.getString("counted"),
                        row.getBoolean("part"),
                        row.getBoolean("coded"),
                        row.getString("according_to"));
            case VICTIMS -> throw new IllegalStateException("No claim is of this alone.");
        };
    }

    private static void write(Count count, MapSqlParameterSource row) {
        row.addValue("qualifier", count.qualifier());
        switch (count) {
            case Count.Exactly it -> row.addValue("number", it.number());
            case Count.AtLeast it -> row.addValue("number", it.number());
            case Count.MoreThan it -> row.addValue("number", it.number());
            case Count.UpTo it -> row.addValue("number", it.number());
            case Count.About it -> row.addValue("number", it.number());
            case Count.Between it -> row.addValue("number", it.least()).addValue("most", it.most());
            case Count.Vague it -> row.addValue("words", it.words());
        }
    }

    private static Count count(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        var qualifier = row.getString("qualifier").toLowerCase(Locale.ROOT);
        return switch (qualifier) {
            case "exact" -> new Count.Exactly(number);
            case "at_least" -> new Count.AtLeast(number);
            case "more_than" -> new Count.MoreThan(number);
            case "up_to" -> new Count.UpTo(number);
            case "about" -> new Count.About(number);
            case "range" -> new Count.Between(number, row.getInt("most"));
            case "vague" -> new Count.Vague(row.getString("words"));
            default -> throw new IllegalStateException("No such qualifier: " + qualifier);
        };
    }
}
