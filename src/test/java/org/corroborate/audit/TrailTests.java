package org.corroborate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.corroborate.ModuleTest;
import org.corroborate.audit.Verification.Whole;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@WithMockUser(roles = "READER")
class TrailTests {

    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final JdbcClient db;

    TrailTests(Audit audit, ApplicationEventPublisher events, TransactionTemplate transactions, JdbcClient db) {
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.db = db;
    }

    @BeforeEach
    void emptyTrail() {
        Tampering.empty(db);
    }

    @Test
    void anActLeavesAnEntryWithEveryWordOfIt() {
        done(Done.something());

        var entry = audit.newest(EntryFilter.everything(), 0, 10).getFirst();
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(Done.NOON);
        assertThat(entry.by()).isEqualTo(Done.SOMEONE);
        assertThat(entry.about()).containsExactly(Done.CLAIM, Done.DOCUMENT);
        assertThat(entry.facts()).isEqualTo(Done.something().facts());
        assertThat(audit.entry(1)).contains(entry);
    }

    @Test
    void anActThatIsRolledBackLeavesNone() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(transaction -> {
                    events.publishEvent(Done.something());
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(audit.count(EntryFilter.everything())).isZero();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(Done.something()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void entriesOfOneTransactionStandInTheOrderOfTheActs() {
        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(Done.something().act("first"));
            events.publishEvent(Done.something().act("second"));
        });
        assertThat(audit.newest(EntryFilter.everything(), 0, 10))
                .extracting(Entry::act)
                .containsExactly("second", "first");
    }

    @Test
    void entriesAreFoundByAgentActAndDay() {
        var job = new Agent.Job("reader", "1");
        done(Done.something());
        done(Done.something().by(job).act("text read").at(Done.NOON.plus(Duration.ofDays(1))));

        assertThat(acts(new EntryFilter(Optional.of(job), Optional.empty(), Optional.empty())))
                .containsExactly("text read");
        assertThat(acts(new EntryFilter(Optional.empty(), Optional.of("claim accepted"), Optional.empty())))
                .containsExactly("claim accepted");
        assertThat(acts(new EntryFilter(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 21)))))
                .containsExactly("text read");
        assertThat(audit.acts()).containsExactly("claim accepted", "text read");
    }

    @Test
    void theHistoryOfAThingIsNewestFirst() {
        done(Done.something());
        done(Done.something().about(new Subject("claim", "c-2")));
        done(Done.something().act("claim rejected"));

        assertThat(audit.about(Done.CLAIM)).extracting(Entry::act).containsExactly("claim rejected", "claim accepted");
    }

    @Test
    void eightThreadsAtOnceLeaveOneWholeChainWithoutGaps() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var thread = 0; thread < 8; thread++) {
                threads.submit(() -> {
                    start.await();
                    for (var act = 0; act < 25; act++) {
                        done(Done.something());
                    }
                    return null;
                });
            }
            start.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(audit.verify()).isInstanceOfSatisfying(Whole.class, it -> assertThat(it.entries())
                .isEqualTo(200));
        assertThat(audit.newest(EntryFilter.everything(), 0, 1000))
                .extracting(Entry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).mapToObj(it -> 201 - it).toList());
    }

    @Test
    void anExportedLineHoldsTheBytesThatWereSealed() {
        done(Done.something());
        var out = new ByteArrayOutputStream();
        audit.export(out);

        var line = out.toString(StandardCharsets.UTF_8).strip();
        var seal = audit.head().seal();
        assertThat(Sha.of(line.replace(",\"seal\":\"" + seal + "\"", ""))).isEqualTo(seal);
    }

    private List<String> acts(EntryFilter filter) {
        assertThat(audit.count(filter)).isEqualTo(1);
        return audit.newest(filter, 0, 10).stream().map(Entry::act).toList();
    }

    private void done(Done act) {
        transactions.executeWithoutResult(transaction -> events.publishEvent(act));
    }
}
