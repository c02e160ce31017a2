package org.corroborate.datasets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Statement;
import org.corroborate.datasets.Gathering.Whole;
import org.corroborate.incidents.Report;
import org.corroborate.review.ClaimState;

/** {@code claims.csv}: the long table, one line a claim, so that every total can be made again. */
final class ClaimsCsv {

    private static final List<String> HEAD = List.of(
            "event_id",
            "mention_id",
            "claim_id",
            "document",
            "document_sha256",
            "text_id",
            "start",
            "end",
            "quote",
            "attribute",
            "low",
            "high",
            "qualifier",
            "of",
            "part",
            "coded",
            "according_to",
            "value",
            "certainty",
            "date_from",
            "date_to",
            "publisher",
            "report_date",
            "state",
            "replaces",
            "made_by",
            "rule");

    private ClaimsCsv() {}

    static byte[] of(List<Whole> incidents, Citations citations) {
        var csv = new Csv();
        csv.line(HEAD);
        for (var whole : incidents) {
            for (var report : whole.reports()) {
                for (var cited : citations.of(report.claims(), Optional.empty())) {
                    report.claims().stream()
                            .filter(it -> it.id().equals(cited.claim()))
                            .forEach(it -> csv.line(line(whole, report, it, cited)));
                }
            }
        }
        return csv.bytes();
    }

    private static List<String> line(Whole whole, Report report, Claim claim, Citation cited) {
        var figure = Figure.of(claim.statement());
        return List.of(
                whole.incident().id().value().toString(),
                report.id().value().toString(),
                claim.id().value().toString(),
                "%03d".formatted(cited.documentNumber()),
                cited.sha256(),
                cited.text().value().toString(),
                "" + cited.start(),
                "" + cited.end(),
                cited.quote(),
                claim.attribute().code(),
                figure.low(),
                figure.high(),
                figure.qualifier(),
                figure.of(),
                figure.part(),
                figure.coded(),
                figure.accordingTo(),
                value(claim.statement()),
                claim.statement() instanceof Statement.Perpetrator it
                        ? it.certainty().code()
                        : "",
                claim.statement() instanceof Statement.When it ? it.from().toString() : "",
                claim.statement() instanceof Statement.When it ? it.to().toString() : "",
                report.voice(),
                report.published().map(LocalDate::toString).orElse(""),
                whole.states()
                        .getOrDefault(claim.id(), ClaimState.PROPOSED)
                        .name()
                        .toLowerCase(Locale.ROOT),
                claim.replaces().map(ClaimId::value).map(Object::toString).orElse(""),
                claim.origin() instanceof Origin.Extractor it ? it.name() + " " + it.version() : "a person",
                claim.origin() instanceof Origin.Extractor it ? it.rule() : "");
    }

    private static String value(Statement statement) {
        return switch (statement) {
            case Statement.Figure _, Statement.When _ -> "";
            case Statement.Perpetrator it -> it.actor();
            case Statement.Responsibility it -> it.actor();
            case Statement.Where it -> it.place();
            case Statement.Weapon it -> it.weapon();
            case Statement.Type it -> it.type().code();
        };
    }

    /** A figure's columns; all empty for what is not counted. */
    private record Figure(
            String low, String high, String qualifier, String of, String part, String coded, String accordingTo) {

        static Figure of(Statement statement) {
            return statement instanceof Statement.Figure it
                    ? new Figure(
                            text(it.count().low()),
                            text(it.count().high()),
                            it.count().qualifier(),
                            it.of(),
                            "" + it.part(),
                            "" + it.coded(),
                            it.accordingTo())
                    : new Figure("", "", "", "", "", "", "");
        }

        private static String text(OptionalInt number) {
            return number.isPresent() ? "" + number.getAsInt() : "";
        }
    }
}
