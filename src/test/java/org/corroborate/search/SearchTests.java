package org.corroborate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corroborate.TestWorkbench.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corroborate.Desk;
import org.corroborate.TestWorkbench;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.review.Outcome;
import org.corroborate.review.Review;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

class SearchTests {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 25);

    @TempDir
    private Path data;

    @Test
    void aDocumentIsFoundByItsWordsAndOpensAtThem() {
        try (var desk = new Desk(data)) {
            var paper = desk.paper("Un témoin dit que l'armée a quitté Ménaka. Rien d'autre.");
            var hit = find(desk, Sought.words("menaka")).getFirst();
            assertThat(hit.kind()).isEqualTo(HitKind.DOCUMENT);
            assertThat(hit.id()).isEqualTo(paper.document().value());
            var at = hit.snippets().getFirst().at();
            assertThat(paper.content().substring(at.start(), at.end())).isEqualTo("Ménaka");
        }
    }

    @Test
    void claimsIncidentsAndDecisionsAreFoundAsTheyAreNow() {
        try (var desk = new Desk(data)) {
            var nine = desk.report(DAY, "Bandiagara", new Count.Exactly(9));
            desk.report(DAY, "Bandiagara", new Count.Exactly(8));
            assertThat(find(desk, Sought.words("Bandiagara")))
                    .filteredOn(it -> it.kind() == HitKind.INCIDENT)
                    .singleElement()
                    .extracting(Hit::id)
                    .isEqualTo(desk.incident(nine).value());
            assertThat(find(desk, only("nine", Attribute.FATALITIES, "ACCEPTED")))
                    .filteredOn(it -> it.kind() == HitKind.CLAIM)
                    .extracting(Hit::id)
                    .contains(nine.id().value());
            var conflict = desk.conflicts(nine).getFirst();
            assertThat(find(desk, Sought.words("Bandiagara \"cannot be right\"")))
                    .extracting(Hit::kind, Hit::id)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            HitKind.DECISION, conflict.id().value()));
            desk.the(Review.class)
                    .decide(
                            conflict.id(),
                            new Outcome.Disagreement(),
                            Optional.empty(),
                            "Neither paper saw the gendarmerie.",
                            Optional.empty(),
                            desk.me());
            assertThat(find(desk, Sought.words("gendarmerie")))
                    .extracting(Hit::kind, Hit::id)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            HitKind.DECISION, conflict.id().value()));
            desk.the(Review.class).reject(nine.id(), "Read wrongly.", desk.me());
            assertThat(find(desk, only("nine", Attribute.FATALITIES, "REJECTED")))
                    .extracting(Hit::id)
                    .contains(nine.id().value());
        }
    }

    @Test
    void filtersNarrow() {
        try (var desk = new Desk(data)) {
            var claim = desk.report(DAY, "Bandiagara", new Count.Exactly(9));
            var publisher = desk.the(Documents.class)
                    .source(desk.the(Documents.class)
                            .document(desk.the(Documents.class)
                                    .text(claim.quote().text())
                                    .document())
                            .source()
                            .orElseThrow())
                    .orElseThrow()
                    .name();
            desk.report(DAY.plusYears(1), "Bandiagara", new Count.Exactly(9));
            var all = Sought.words("nine");
            assertThat(claims(desk, all)).isEqualTo(2);
            assertThat(claims(desk, between(DAY.minusDays(1), DAY.plusDays(1)))).isEqualTo(1);
            assertThat(claims(desk, between(DAY.plusDays(2), DAY.plusDays(9)))).isZero();
            assertThat(claims(desk, of(publisher))).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatIsGoneOrBrokenIsMadeAnew() throws IOException {
        try (var desk = new Desk(data)) {
            desk.paper("The convoy left Ansongo.");
            until(() -> desk.the(Search.class).whole());
        }
        try (var files = Files.list(data.resolve("search"))) {
            for (var file :
                    files.filter(it -> it.toString().matches(".*segments_.*")).toList()) {
                Files.writeString(file, "broken");
            }
        }
        try (var desk = new Desk(data)) {
            assertThat(find(desk, Sought.words("ansongo"))).hasSize(1);
        }
    }

    @Test
    void whatTheIndexMissedIsReadOffTheTrail() {
        try (var desk = new Desk(data)) {
            desk.paper("The convoy left Ansongo.");
            until(() -> desk.the(Search.class).whole());
        }
        var kept = data.resolveSibling(data.getFileName() + "-kept");
        copy(data.resolve("search"), kept);
        try (var desk = new Desk(data)) {
            desk.paper("The convoy came to Labbezanga.");
            until(() -> desk.the(Search.class).whole());
        }
        copy(kept, data.resolve("search"));
        try (var desk = new Desk(data)) {
            assertThat(find(desk, Sought.words("labbezanga"))).hasSize(1);
            assertThat(find(desk, Sought.words("convoy"))).hasSize(2);
        }
    }

    @Test
    void whoIsNotSignedInFindsNothing() {
        try (var desk = new Desk(data)) {
            TestWorkbench.signIn("NOBODY");
            assertThatThrownBy(() -> desk.the(Search.class).find(Sought.words("a"), 5))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static List<Hit> find(Desk desk, Sought sought) {
        until(() -> desk.the(Search.class).whole());
        return desk.the(Search.class).find(sought, 50).hits();
    }

    private static int claims(Desk desk, Sought sought) {
        until(() -> desk.the(Search.class).whole());
        return desk.the(Search.class).find(sought, 1).count(HitKind.CLAIM);
    }

    private static Sought only(String words, Attribute attribute, String state) {
        return new Sought(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(attribute),
                Optional.of(state));
    }

    private static Sought between(LocalDate from, LocalDate to) {
        return new Sought(
                "nine", Optional.empty(), Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty());
    }

    private static Sought of(String publisher) {
        return new Sought(
                "nine", Optional.of(publisher), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void copy(Path from, Path to) {
        try {
            org.apache.lucene.util.IOUtils.rm(to);
            Files.createDirectories(to);
            try (var files = Files.list(from)) {
                for (var file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
