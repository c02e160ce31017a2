package org.corroborate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corroborate.ModuleTest;
import org.corroborate.audit.Verification.Broken;
import org.corroborate.audit.Verification.Whole;
import org.corroborate.shared.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Five entries, and someone with access to the tables. */
@ModuleTest
class VerificationTests {

    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final JdbcClient db;

    VerificationTests(Audit audit, ApplicationEventPublisher events, TransactionTemplate transactions, JdbcClient db) {
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.db = db;
    }

    @BeforeEach
    void fiveEntries() {
        Tampering.empty(db);
        for (var entry = 1; entry <= 5; entry++) {
            transactions.executeWithoutResult(transaction -> events.publishEvent(Done.something()));
        }
    }

    @Test
    void anUntouchedTrailIsWholeAndNamesItsHead() {
        assertThat(audit.verify()).isInstanceOfSatisfying(Whole.class, it -> assertThat(it.checkpoint())
                .isEqualTo(audit.head()));
    }

    @Test
    void anEmptyTrailIsWhole() {
        Tampering.empty(db);
        assertThat(audit.verify()).isInstanceOfSatisfying(Whole.class, it -> assertThat(it.entries())
                .isZero());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at         | update audit_entry set at = '2026-11-20T12:00:00.000001Z' where number = 3
            agent      | update audit_entry set agent = replace(agent, '7"', '8"') where number = 3
            act        | update audit_entry set act = 'claim acceptee' where number = 3
            facts      | update audit_entry set facts = replace(facts, 'proposed', 'propused') where number = 3
            facts, form| update audit_entry set facts = replace(facts, ':', ': ') where number = 3
            previous   | update audit_entry set previous = concat('x', substring(previous, 2)) where number = 3
            seal       | update audit_entry set seal = upper(seal) where number = 3
            kind       | update audit_subject set kind = 'clain' where entry = 3 and place = 0
            id         | update audit_subject set id = 'd-2' where entry = 3 and place = 1
            place      | update audit_subject set place = 7 where entry = 3 and place = 1
            one less   | delete from audit_subject where entry = 3 and place = 1
            one more   | insert into audit_subject (entry, place, kind, id) values (3, 2, 'claim', 'c-9')
            """)
    void aChangeInAnyColumnNamesTheEntry(String column, String statement) {
        Tampering.run(db, statement);
        assertThat(audit.verify()).isEqualTo(broken(3, "audit.changed"));
    }

    @Test
    void wordsMovedFromOneColumnIntoAnotherAreFoundThoughTheBytesAreTheSame() {
        var facts = "{\"a\":\"1\",\"at\":\"2\",\"facts\":\"3\"}";
        var entry = new Written(1, "T", "A", "act", List.of(), facts, Written.NOTHING_BEFORE, "").sealed();
        var moved = new Written(
                1,
                "2",
                "A,\"at\":\"T\",\"facts\":{\"a\":\"1\"",
                "act",
                List.of(),
                "\"3\"}",
                Written.NOTHING_BEFORE,
                entry.seal());

        assertThat(moved.expectedSeal()).isEqualTo(entry.seal());
        assertThat(new Examination(List.of()).next(moved)).contains(broken(1, "audit.changed"));
    }

    @Test
    void aRemovedEntryIsNamed() {
        remove(3);
        assertThat(audit.verify()).isEqualTo(broken(3, "audit.missing"));
    }

    @Test
    void aRemovedFirstEntryIsNamed() {
        remove(1);
        assertThat(audit.verify()).isEqualTo(broken(1, "audit.missing"));
    }

    @Test
    void aRemovedEndIsNamed() {
        remove(5);
        assertThat(audit.verify()).isEqualTo(broken(5, "audit.missing"));
    }

    @Test
    void aGapClosedByRenumberingIsNamedWhereItWas() {
        remove(3);
        number(4, 3);
        number(5, 4);
        assertThat(audit.verify()).isEqualTo(broken(3, "audit.changed"));
    }

    @Test
    void anEntrySealedAnewBreaksTheNextOne() {
        var was = entry(3);
        var changed = new Written(
                        3, was.at(), was.agent(), "claim rejected", was.about(), was.facts(), was.previous(), "")
                .sealed();
        Tampering.run(
                db, "update audit_entry set act = 'claim rejected', seal = '" + changed.seal() + "' where number = 3");
        assertThat(audit.verify()).isEqualTo(broken(4, "audit.does-not-follow"));
    }

    @Test
    void anEntryInsertedBeforeTheFirstIsNamed() {
        Tampering.run(
                db,
                "insert into audit_entry select 0, at, agent, act, facts, previous, seal from audit_entry where number = 1");
        assertThat(audit.verify()).isEqualTo(broken(0, "audit.out-of-place"));
    }

    @Test
    void anEntryAddedBehindTheHeadIsNamed() {
        var head = audit.head();
        transactions.executeWithoutResult(transaction -> events.publishEvent(Done.something()));
        Tampering.run(db, "update audit_head set number = 5, seal = '" + head.seal() + "'");
        assertThat(audit.verify()).isEqualTo(broken(6, "audit.added"));
    }

    @Test
    void twoEntriesInTheOtherOrderAreNamed() {
        number(2, 9);
        number(3, 2);
        number(9, 3);
        assertThat(audit.verify()).isEqualTo(broken(2, "audit.changed"));
    }

    @Test
    void aChangedHeadIsNamed() {
        Tampering.run(db, "update audit_head set seal = '" + Written.NOTHING_BEFORE + "'");
        assertThat(audit.verify()).isEqualTo(broken(5, "audit.head-changed"));
    }

    @Test
    void aTrailWrittenAnewIsFoundByASealKeptElsewhere() {
        var kept = audit.head();
        Tampering.empty(db);
        for (var entry = 1; entry <= 6; entry++) {
            transactions.executeWithoutResult(
                    transaction -> events.publishEvent(Done.something().act("nothing")));
        }
        assertThat(audit.verify()).isInstanceOf(Whole.class);
        assertThat(audit.verify(List.of(kept))).isEqualTo(broken(5, "audit.not-as-kept"));
    }

    @Test
    void aTrailCutOffBeforeASealKeptElsewhereIsNamed() {
        var kept = audit.head();
        var shorter = entry(4);
        remove(5);
        Tampering.run(db, "update audit_head set number = 4, seal = '" + shorter.seal() + "'");
        assertThat(audit.verify()).isInstanceOf(Whole.class);
        assertThat(audit.verify(List.of(kept))).isEqualTo(broken(5, "audit.missing"));
    }

    private Written entry(long number) {
        return new EntryRepository(db).after(number - 1, 1).getFirst();
    }

    private void remove(long number) {
        Tampering.run(db, "delete from audit_subject where entry = " + number);
        Tampering.run(db, "delete from audit_entry where number = " + number);
    }

    /** Copies an entry to another number and removes it at the old one. */
    private void number(long from, long to) {
        Tampering.run(
                db,
                "insert into audit_entry select %d, at, agent, act, facts, previous, seal from audit_entry where number = %d"
                        .formatted(to, from));
        Tampering.run(db, "update audit_subject set entry = %d where entry = %d".formatted(to, from));
        remove(from);
    }

    private static Broken broken(long entry, String why) {
        return new Broken(entry, Sentence.of(why, Long.toString(entry)));
    }
}
