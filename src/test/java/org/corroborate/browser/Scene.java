package org.corroborate.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.OnBehalf;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.Methods;
import org.corroborate.datasets.Releases;
import org.corroborate.incidents.Incidents;
import org.corroborate.notes.Notes;
import org.corroborate.review.Outcome;
import org.corroborate.review.Reading;
import org.corroborate.review.Review;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;
import org.corroborate.search.SavedSearches;
import org.corroborate.search.Search;
import org.corroborate.shared.Subject;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.tables.Tables;
import org.springframework.context.ApplicationContext;

/** A workbench in the middle of its work: tables and a PDF beside the examples, rounds, notes, decisions, a release. */
final class Scene {

    private static final String REASON = "003 itself says “at least eight”, so its coded 8 is a floor that nine meets.";

    private final ApplicationContext workbench;
    private final Documents documents;
    private final Account reviewer;
    private final Account colleague;
    private final Account adjudicator;

    Scene(ApplicationContext workbench) {
        this.workbench = workbench;
        documents = the(Documents.class);
        reviewer = account(Screens.REVIEWER);
        colleague = account(Screens.NEWCOMER);
        adjudicator = account("adjudicator");
    }

    /** Sets it, and says where what it made is to be seen. */
    List<Place> set() throws IOException {
        var quarrels = quarrels();
        var bandiagara = eightOrNine(quarrels);
        decided(bandiagara);
        var others = quarrels.stream()
                .filter(it -> !it.incident().equals(bandiagara.incident()))
                .toList();
        var open = others.getFirst();
        takenBack(others.get(1));
        waiting(others.get(2));
        coded();
        noted(open);
        released();
        var taken = taken();
        var waiting = arrived("waiting.csv", withOtherIds(Papers.table()));
        var pdf = arrived("two-columns.pdf", Papers.twoColumns());
        TestWorkbench.until(() -> the(Tables.class).waits(waiting.id()));
        TestWorkbench.until(() -> !documents.progress(pdf.id()).working());
        TestWorkbench.until(the(Search.class)::whole);
        var page = Place.of("page", "documents/" + pdf.number(), Screens.REVIEWER, "document-text .mark");
        var conflict = at("conflict", open);
        var incident = Place.of("incident", "incidents/" + open.incident().value(), Screens.REVIEWER, ".matrix");
        return List.of(
                conflict,
                at("conflict-range", open).pressing("2", ".range-fields input"),
                at("conflict-decided", bandiagara),
                at("conflict-taken-back", others.get(1)),
                at("conflict-waiting", others.get(2)),
                incident,
                Screens.named("incident-whose", incident).pressing("w", "vaadin-dialog vaadin-combo-box"),
                Screens.named("incident-split", incident).pressing("s", "vaadin-dialog textarea"),
                Place.of("compare", sideBySide(bandiagara), Screens.REVIEWER, ".compare-side document-text .chosen"),
                page.pressing("t", "document-page .mark"),
                Place.of("table-columns", table(waiting), Screens.REVIEWER, ".table-preview"),
                Place.of("table-result", table(taken), Screens.REVIEWER, ".table-result"));
    }

    private static Place at(String name, Conflict conflict) {
        return Place.of(name, "conflicts/" + conflict.id().value(), Screens.REVIEWER, ".evidence");
    }

    private static String sideBySide(Conflict conflict) {
        return "incidents/" + conflict.incident().value() + "/compare";
    }

    private static String table(Document document) {
        return "documents/" + document.number() + "/table";
    }

    /** Conflicts about the dead, those between most claims first. */
    private List<Conflict> quarrels() {
        return the(Conflicts.class).all().stream()
                .filter(it -> it.attribute() == Attribute.FATALITIES)
                .sorted((one, other) ->
                        Integer.compare(other.claims().size(), one.claims().size()))
                .toList();
    }

    /** The one whose numbers the decision below is about. */
    private Conflict eightOrNine(List<Conflict> quarrels) {
        return quarrels.stream()
                .filter(it ->
                        the(Incidents.class).incident(it.incident()).name().equals("Bandiagara"))
                .findFirst()
                .orElseThrow();
    }

    private void decided(Conflict conflict) {
        decide(conflict, new Outcome.Range(8, 9, 9));
    }

    private void takenBack(Conflict conflict) {
        decide(conflict, new Outcome.Disagreement());
        as(adjudicator, () -> the(Review.class).undo(adjudicator.id()));
    }

    private void waiting(Conflict conflict) {
        decide(conflict, new Outcome.Waiting());
    }

    private void decide(Conflict conflict, Outcome outcome) {
        var method = Methods.all().get(1);
        as(adjudicator, () -> the(Review.class)
                .decide(conflict.id(), outcome, Optional.of(method), REASON, Optional.empty(), adjudicator.id()));
    }

    /** One round that both have finished, not alike; and one that is still blind. */
    private void coded() {
        var first = draw(1, 40);
        finish(first, reviewer, false);
        finish(first, colleague, true);
        draw(4, 10);
    }

    private Round draw(int number, int share) {
        var from = documents.all().stream()
                .filter(it -> it.number() == number)
                .map(Document::id)
                .toList();
        return as(adjudicator, () -> the(Rounds.class)
                .draw(
                        from,
                        Round.Unit.PASSAGES,
                        share,
                        7,
                        true,
                        List.of(reviewer.id(), colleague.id()),
                        adjudicator.id()));
    }

    private void finish(Round round, Account coder, boolean rejecting) {
        var rounds = the(Rounds.class);
        var text = round.passages().getFirst().text();
        as(coder, () -> {
            rounds.sheet(round.id(), text, coder.id()).claims().forEach(it -> {
                if (rejecting && it.attribute().counted()) {
                    rounds.reject(round.id(), it.id(), "Told of another day.", coder.id());
                } else {
                    rounds.accept(round.id(), it.id(), coder.id());
                }
            });
            rounds.sheet(round.id(), text, coder.id()).reviewed().passages().stream()
                    .filter(it -> it.reading() == Reading.UNREAD)
                    .forEach(it -> rounds.dismiss(round.id(), text, it.start(), it.end(), coder.id()));
            rounds.finish(round.id(), coder.id());
            return round;
        });
    }

    private void noted(Conflict conflict) {
        var about = new Subject("conflict", conflict.id().value().toString());
        as(colleague, () -> the(Notes.class)
                .write(List.of(about), true, "Are these soldiers, @reviewer2?", colleague.id()));
        as(reviewer, () -> {
            the(SavedSearches.class).save("The dead of Bandiagara", "q=bandiagara&attribute=fatalities", reviewer.id());
            return about;
        });
    }

    private void released() {
        var editor = account("editor");
        as(editor, () -> the(Releases.class).freeze(Methods.all().get(1), editor.id()));
    }

    private Document taken() {
        var tables = the(Tables.class);
        var table = arrived("acled-shaped.csv", Papers.table());
        TestWorkbench.until(() ->
                tables.waits(table.id()) && !documents.progress(table.id()).working());
        as(reviewer, () -> {
            tables.take(table.id(), tables.suggestion(tables.grid(table.id()).orElseThrow()), reviewer.id());
            return table;
        });
        TestWorkbench.until(() -> tables.report(table.id()).isPresent()
                && !documents.progress(table.id()).working());
        return table;
    }

    private static byte[] withOtherIds(byte[] table) {
        return new String(table, StandardCharsets.UTF_8).replace("MLI9", "MLI8").getBytes(StandardCharsets.UTF_8);
    }

    private Document arrived(String name, byte[] bytes) {
        return as(reviewer, () -> documents
                .receive(Arrival.of(name, new ByteArrayInputStream(bytes)), reviewer.id())
                .document());
    }

    private Account account(String name) {
        return the(Accounts.class).byName(name).orElseThrow();
    }

    private <T> T the(Class<T> bean) {
        return workbench.getBean(bean);
    }

    private static <T> T as(Account account, Supplier<T> act) {
        return OnBehalf.of(account, act);
    }
}
