package org.corroborate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corroborate.TestWorkbench.until;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corroborate.TestWorkbench;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts in which the extractor finds nothing: the claims are the tests' own. */
class ClaimsTests {

    private static final Origin.Extractor RULES =
            new Origin.Extractor("test", "1", "rule", List.of(new Gloss(0, 4, Sentence.of("claims.not-in-text", "a"))));

    @TempDir
    static Path data;

    private static TestWorkbench workbench;
    private static Claims claims;
    private AccountId me;

    @BeforeAll
    static void start() {
        workbench = TestWorkbench.on(data);
        claims = workbench.the(Claims.class);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void signIn() {
        me = TestWorkbench.signIn("REVIEWER");
    }

    @Test
    void everyKindOfStatementComesBackAsItWasKept() {
        var text = text("All statements stand on these plain words.");
        var statements = List.of(
                figure(new Count.Exactly(14)),
                figure(new Count.AtLeast(14)),
                figure(new Count.MoreThan(14)),
                figure(new Count.UpTo(14)),
                figure(new Count.About(30)),
                figure(new Count.Between(40, 85)),
                figure(new Count.Vague("dozens")),
                new Statement.Figure(Attribute.DESTROYED, new Count.Exactly(350), "homes", true, true, "witnesses"),
                new Statement.Perpetrator("JNIM", Certainty.SUSPECTED),
                new Statement.Responsibility("none"),
                new Statement.When(LocalDate.of(2024, 3, 22), LocalDate.of(2024, 3, 23), Precision.APPROX),
                new Statement.Where("Douna", "Douentza", ""),
                new Statement.Weapon("Bayraktar TB2"),
                new Statement.Type(IncidentType.AIR_OR_DRONE_STRIKE));
        var proposed = statements.stream()
                .map(it -> new ProposedClaim(it, 0, 3, RULES))
                .toList();
        claims.propose(text.id(), List.of(new ProposedMention(0, 20, proposed)));
        var kept = claims.in(text.id());
        assertThat(kept).extracting(Claim::statement).containsExactlyElementsOf(statements);
        assertThat(kept).extracting(Claim::origin).containsOnly(RULES);
        assertThat(kept).extracting(it -> it.quote().exact()).containsOnly("All");
        assertThat(claims.of(kept.getFirst().mention())).isEqualTo(kept);
        assertThat(claims.claim(kept.getFirst().id())).isEqualTo(kept.getFirst());
    }

    @Test
    void proposingTwiceKeepsOnce() {
        var text = text("Proposed once, and once only.");
        var found = List.of(
                new ProposedMention(0, 8, List.of(new ProposedClaim(figure(new Count.Exactly(1)), 0, 8, RULES))));
        claims.propose(text.id(), found);
        claims.propose(text.id(), found);
        assertThat(claims.in(text.id())).hasSize(1);
        assertThat(claims.mentionsIn(text.id())).hasSize(1);
    }

    @Test
    void fiveThousandClaimsAreKept() {
        var text = text("five thousand ".repeat(1_000));
        var found = new ArrayList<ProposedMention>();
        for (var i = 0; i < 1_000; i++) {
            var at = i * 14;
            var its = IntStream.range(0, 5)
                    .mapToObj(n -> new ProposedClaim(figure(new Count.Exactly(n)), at, at + 4, RULES))
                    .toList();
            found.add(new ProposedMention(at, at + 13, its));
        }
        claims.propose(text.id(), found);
        assertThat(claims.in(text.id())).hasSize(5_000);
        var mentions = claims.mentionsIn(text.id()).stream().map(Mention::id).toList();
        assertThat(claims.ofAll(mentions)).hasSize(5_000);
    }

    @Test
    void aQuoteThatDoesNotStandInItsTextIsRefused() {
        var text = text("Fire \uD83D\uDD25 and water, and the market.");
        var mention = claims.addMention(text.id(), 0, 10, me).id();
        var figure = figure(new Count.Exactly(9));
        refused(() -> claims.add(mention, figure, new Quote(text.id(), 1, 5, "Fire"), me));
        refused(() -> claims.add(mention, figure, new Quote(text.id(), 900, 904, "Fire"), me));
        refused(() -> claims.add(mention, figure, new Quote(text.id(), 0, 0, ""), me));
        refused(() -> claims.addMention(text.id(), 0, 900, me));
        refused(() -> claims.addMention(text.id(), 0, 6, me));
        var beyond = new ProposedMention(0, 4, List.of(new ProposedClaim(figure, 0, 900, RULES)));
        refused(() -> claims.propose(text.id(), List.of(beyond)));
        assertThat(claims.in(text.id())).isEmpty();
    }

    @Test
    void aCorrectionIsAddedAndTheCorrectedStays() {
        var text = text("The market by the river is open.");
        var mention = claims.addMention(text.id(), 0, 10, me);
        var quote = new Quote(text.id(), 4, 10, "market");
        var first = claims.add(mention.id(), figure(new Count.Exactly(9)), quote, me);
        var second = claims.correct(first.id(), figure(new Count.AtLeast(9)), quote, me);
        assertThat(second.replaces()).contains(first.id());
        assertThat(second.origin()).isEqualTo(new Origin.Person(me));
        assertThat(claims.in(text.id())).containsExactly(first, second);
        assertThat(claims.mention(mention.id())).isEqualTo(mention);
    }

    private static Statement figure(Count count) {
        return new Statement.Figure(Attribute.FATALITIES, count, "people", false, false, "");
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refusal.class)
                .hasMessage("These words do not stand at this place of the text.");
    }

    private DocumentText text(String content) {
        var documents = workbench.the(Documents.class);
        var arrival = Arrival.of("a.txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        var id = documents.receive(arrival, me).document().id();
        until(() -> documents.progress(id).reached().compareTo(Stage.READ) > 0
                && !documents.progress(id).working());
        return Optional.of(id).flatMap(documents::text).orElseThrow();
    }
}
