package org.corroborate.datasets;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.corroborate.review.Decision;
import org.corroborate.review.Outcome;

/** Fills the cells of when, where and what kind: as decided, else as most mentions have it. */
final class PlainCells {

    private final Material material;
    private final Citations citations;
    private final Map<Column, Cell> cells;

    PlainCells(Material material, Citations citations, Map<Column, Cell> cells) {
        this.material = material;
        this.citations = citations;
        this.cells = cells;
    }

    void fill() {
        stands(Attribute.DATE, When.class).or(material.incident()::when).ifPresent(this::when);
        stands(Attribute.PLACE, Where.class).or(material.incident()::where).ifPresent(this::where);
        stands(Attribute.TYPE, Statement.Type.class)
                .map(Statement.Type::type)
                .or(material.incident()::type)
                .ifPresent(it -> put(
                        Column.EVENT_TYPE,
                        it.code(),
                        cited(Attribute.TYPE, claim -> claim instanceof Statement.Type type && type.type() == it)));
    }

    private <T> Optional<T> stands(Attribute attribute, Class<T> kind) {
        return material.decided(attribute)
                .map(Material.Decided::decision)
                .map(Decision::outcome)
                .filter(Outcome.Stands.class::isInstance)
                .map(Outcome.Stands.class::cast)
                .flatMap(it -> material.claim(it.claim()))
                .map(Claim::statement)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private void when(When when) {
        var cited = cited(
                Attribute.DATE,
                it -> it instanceof When other
                        && !other.from().isAfter(when.to())
                        && !other.to().isBefore(when.from()));
        put(Column.DATE_START, when.from().toString(), cited);
        put(Column.DATE_END, when.to().toString(), cited);
        put(Column.DATE_PRECISION, when.precision().code(), cited);
        var days = ChronoUnit.DAYS.between(when.from(), when.to()) + 1;
        put(Column.DATE_PREC_UCDP, ucdp(days), cited);
        put(Column.TIME_PRECISION_ACLED, acled(days), cited);
    }

    /** METHODS U8. */
    static String ucdp(long days) {
        return days == 1 ? "1" : days < 7 ? "2" : days == 7 ? "3" : days <= 31 ? "4" : "5";
    }

    /** METHODS A11; less than a month known is not coded. */
    static String acled(long days) {
        return days == 1 ? "1" : days <= 7 ? "2" : days <= 31 ? "3" : "";
    }

    private void where(Where where) {
        var cited = cited(
                Attribute.PLACE,
                it -> it instanceof Where other && other.place().equals(where.place()));
        put(Column.PLACE, where.place(), cited);
        put(Column.CERCLE, where.cercle(), cited);
        put(Column.REGION, where.region(), cited);
    }

    private List<Citation> cited(Attribute attribute, Predicate<Statement> says) {
        var decision = material.decided(attribute).map(Material.Decided::decision);
        var about = material.about(attribute);
        var saying = about.stream().filter(it -> says.test(it.statement())).toList();
        return citations.of(saying.isEmpty() ? about : saying, decision);
    }

    private void put(Column column, String value, List<Citation> cited) {
        if (!value.isEmpty()) {
            cells.put(column, new Cell(value, cited));
        }
    }
}
