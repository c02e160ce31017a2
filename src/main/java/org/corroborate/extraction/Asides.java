package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;

/** Takes out what a mention tells by the way of an earlier incident: "the hostages, abducted in May 2012, are freed". */
final class Asides {

    private static final int NEAR = 80;

    private Asides() {}

    /** Whether a figure is among the claims that may be told by the way. */
    static boolean possible(List<Candidate> own) {
        for (var claim : own) {
            if (claim.statement() instanceof Statement.Figure figure
                    && !figure.coded()
                    && type(figure.attribute()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Moves the claims of each incident told by the way out of a mention's own; each list is a mention by itself. */
    static List<List<Candidate>> from(
            List<Candidate> own, List<Candidate> dates, List<Reading> readings, Tokens tokens) {
        var asides = new ArrayList<List<Candidate>>();
        var settled = own.stream()
                .filter(it -> it.statement() instanceof Statement.When)
                .toList();
        var first =
                own.stream().filter(it -> attribute(it).isPresent()).findFirst().flatMap(Asides::attribute);
        for (var figure : List.copyOf(own)) {
            var attribute = attribute(figure);
            if (attribute.isEmpty()
                    || attribute.equals(first)
                    || type(attribute.get()).isEmpty()) {
                continue;
            }
            var date = dates.stream()
                    .filter(it -> follows(figure, it, own, readings, tokens))
                    .filter(it -> settled.stream()
                            .noneMatch(other -> other.statement().equals(it.statement())))
                    .findFirst();
            date.ifPresent(it -> asides.add(aside(own, figure, it, attribute.get())));
        }
        return asides;
    }

    private static List<Candidate> aside(List<Candidate> own, Candidate figure, Candidate date, Attribute attribute) {
        var aside = new ArrayList<Candidate>();
        aside.add(figure);
        for (var claim : own) {
            boolean doer = claim.statement() instanceof Statement.Perpetrator;
            if (doer && claim.start() >= figure.start() && claim.end() <= date.start()) {
                aside.add(claim);
            }
        }
        own.removeAll(aside);
        aside.add(date);
        type(attribute)
                .ifPresent(it -> aside.add(new Candidate(
                        new Statement.Type(it),
                        figure.start(),
                        figure.end(),
                        "type-of-aside",
                        List.of(new Gloss(
                                figure.start(), figure.end(), Sentence.of("extraction.type." + it.code()))))));
        return aside;
    }

    private static Optional<IncidentType> type(Attribute attribute) {
        return switch (attribute) {
            case ABDUCTED -> Optional.of(IncidentType.ABDUCTION);
            case ARRESTED -> Optional.of(IncidentType.ARREST);
            case RELEASED -> Optional.of(IncidentType.OTHER);
            default -> Optional.empty();
        };
    }

    private static Optional<Attribute> attribute(Candidate claim) {
        return claim.statement() instanceof Statement.Figure figure && !figure.coded()
                ? Optional.of(figure.attribute())
                : Optional.empty();
    }

    private static boolean follows(
            Candidate figure, Candidate date, List<Candidate> own, List<Reading> readings, Tokens tokens) {
        boolean near = date.start() >= figure.end() && date.start() - figure.end() < NEAR;
        return near
                && own.stream()
                        .noneMatch(it ->
                                attribute(it).isPresent() && it.start() >= figure.end() && it.start() < date.start())
                && readings.stream()
                        .anyMatch(it -> tokens.start(it.sentence().from()) <= figure.start()
                                && date.end() <= tokens.end(it.sentence().to() - 1));
    }
}
