package org.corroborate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.MethodName;
import org.corroborate.datasets.Citation;
import org.corroborate.datasets.Release;
import org.corroborate.datasets.Releases;
import org.corroborate.datasets.Row;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Outcome;
import org.corroborate.review.Review;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes to a row of the dataset and back: docs/journey.md, one named step each. */
class JourneyTests {

    private static final String COUNTRY_REPORT = "002_778926942f83a8bb.txt";
    private static final String MAPS = "003_ba152d414428e607.txt";

    @TempDir
    Path data;

    private TestWorkbench workbench;
    private AccountId me;

    @Test
    void fromBytesToARowAndBack() throws IOException {
        try (var started = TestWorkbench.on(data)) {
            workbench = started;
            me = TestWorkbench.signIn("REVIEWER", "EDITOR", "READER");
            var report = kept(COUNTRY_REPORT);
            var maps = kept(MAPS);
            read(report);
            read(maps);
            var nine = proposed(report, "kills nine gendarmes", 9);
            var eight = proposed(maps, "eight soldiers", 8);
            lookedAt(nine);
            var incident = linked(nine, eight);
            var conflict = compared(incident, nine);
            judged(conflict);
            var release = released();
            var row = row(release, incident);
            wayBack(row, report);
        }
    }

    private Document kept(String seed) throws IOException {
        try (var bytes = Files.newInputStream(Path.of("seeds", seed))) {
            var document =
                    the(Documents.class).receive(Arrival.of(seed, bytes), me).document();
            assertThat(document.sha256()).isEqualTo(sha256(Files.readAllBytes(Path.of("seeds", seed))));
            return document;
        }
    }

    private void read(Document document) {
        until(() -> the(Documents.class).progress(document.id()).reached() == Stage.COMPARED);
        assertThat(the(Documents.class).text(document.id())).isPresent();
    }

    private Claim proposed(Document document, String words, int low) {
        var text = the(Documents.class).text(document.id()).orElseThrow();
        return the(Claims.class).in(text.id()).stream()
                .filter(it -> it.attribute() == Attribute.FATALITIES
                        && it.quote().exact().contains(words))
                .filter(it -> it.statement() instanceof Figure figure
                        && figure.count().low().orElse(-1) == low)
                .findFirst()
                .orElseThrow();
    }

    private void lookedAt(Claim claim) {
        var review = the(Review.class);
        assertThat(review.state(claim.id())).isEqualTo(ClaimState.PROPOSED);
        review.accept(claim.id(), me);
        assertThat(review.state(claim.id())).isEqualTo(ClaimState.ACCEPTED);
    }

    private IncidentId linked(Claim one, Claim other) {
        var incidents = the(Incidents.class);
        var incident = incidents.of(one.mention()).orElseThrow();
        assertThat(incidents.of(other.mention())).contains(incident);
        assertThat(incidents.links(incident))
                .allSatisfy(it -> assertThat(it.reasons()).isNotEmpty());
        return incident;
    }

    private Conflict compared(IncidentId incident, Claim nine) {
        return the(Conflicts.class).of(incident).stream()
                .filter(it ->
                        it.attribute() == Attribute.FATALITIES && it.claims().contains(nine.id()))
                .min(Comparator.comparing(it -> it.id().value()))
                .orElseThrow();
    }

    private void judged(Conflict conflict) {
        var review = the(Review.class);
        assertThat(review.state(conflict.id())).isEqualTo(ConflictState.OPEN);
        review.decide(
                conflict.id(),
                new Outcome.Range(8, 9, 9),
                Optional.of(METHOD),
                "The coded eight is a floor; nine meets it.",
                Optional.empty(),
                me);
        assertThat(review.state(conflict.id())).isEqualTo(ConflictState.DECIDED);
    }

    private static final MethodName METHOD = new MethodName("UCDP GED", "22.1");

    private Release released() throws IOException {
        var releases = the(Releases.class);
        var release = releases.freeze(METHOD, me);
        for (var file : releases.files(release.id()).values()) {
            assertThat(sha256(bytes(release, file.name()))).isEqualTo(file.sha256());
        }
        assertThat(sha256(bytes(release, "SHA256SUMS"))).isEqualTo(release.sha256());
        return release;
    }

    private byte[] bytes(Release release, String file) {
        var out = new ByteArrayOutputStream();
        the(Releases.class).write(release.id(), file, out);
        return out.toByteArray();
    }

    private Row row(Release release, IncidentId incident) {
        var row = the(Releases.class).rows(release.id()).stream()
                .filter(it -> it.incident().equals(incident))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(
                        row.low(Attribute.FATALITIES).value(),
                        row.best(Attribute.FATALITIES).value(),
                        row.high(Attribute.FATALITIES).value()))
                .containsExactly("8", "9", "9");
        return row;
    }

    private void wayBack(Row row, Document report) throws IOException {
        var citation = row.best(Attribute.FATALITIES).citations().stream()
                .filter(it -> it.document().equals(report.id()))
                .findFirst()
                .orElseThrow();
        assertThat(citation.quote()).contains("nine gendarmes");
        assertThat(citation.reason()).contains("floor");
        var bytes = the(Documents.class).bytes(citation.document()).readAllBytes();
        assertThat(sha256(bytes)).isEqualTo(citation.sha256()).isEqualTo(report.sha256());
        assertThat(slice(new String(bytes, StandardCharsets.UTF_8), citation)).isEqualTo(citation.quote());
    }

    /** The quote, cut out of the document by whoever counts in code points. */
    private static String slice(String content, Citation citation) {
        return content.codePoints()
                .skip(citation.start())
                .limit(citation.end() - citation.start())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> T the(Class<T> bean) {
        return workbench.the(bean);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
