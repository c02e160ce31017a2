package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.corroborate.TestWorkbench;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.ConflictId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The queue with a hundred thousand conflicts in it. */
@TestInstance(Lifecycle.PER_CLASS)
class QueueTests {

    private static final int MANY = 100_000;

    private TestWorkbench workbench;

    @BeforeAll
    void fill(@TempDir Path data) {
        workbench = TestWorkbench.on(data);
        var db = workbench.the(JdbcTemplate.class);
        db.update("""
                insert into review_queue (conflict, incident, attribute, kind, severity, found, found_at, first_year,
                    last_year, state, reopened)
                select random_uuid(), random_uuid(), case when mod(x, 4) = 0 then 'DATE' else 'FATALITIES' end,
                    'CROSS_DOCUMENT', mod(x, 3), true, dateadd(second, x, timestamp with time zone '2021-01-01 00:00:00Z'),
                    2000 + mod(x, 25), 2000 + mod(x, 25),
                    case when mod(x, 10) < 6 then 'OPEN' when mod(x, 10) < 9 then 'DECIDED' else 'WAITING' end, false
                from system_range(1, ?)
                """, MANY);
        db.update("""
                insert into conflicts_conflict (id, incident, attribute, kind, severity, why, found, found_at)
                select conflict, incident, attribute, kind,
                    case severity when 2 then 'HIGH' when 1 then 'MIDDLE' else 'LOW' end,
                    '{"key":"conflicts.marked","arguments":[]}', true, found_at from review_queue
                """);
    }

    @AfterAll
    void stop() {
        workbench.close();
    }

    @Test
    void countsArePerStateWhateverStateIsShown() {
        var counts = queue().counts(QueueFilter.in(ConflictState.WAITING));
        assertThat(counts)
                .containsEntry(ConflictState.OPEN, 60_000L)
                .containsEntry(ConflictState.DECIDED, 30_000L)
                .containsEntry(ConflictState.WAITING, 10_000L)
                .containsEntry(ConflictState.DISAGREEMENT, 0L);
    }

    @Test
    void theMostSevereComeFirstAndPagesFollowEachOther() {
        var open = QueueFilter.in(ConflictState.OPEN);
        var page = queue().page(open, 0, 50);
        assertThat(page)
                .hasSize(50)
                .allMatch(it -> it.conflict().severity().name().equals("HIGH"));
        var next = queue().page(open, 50, 50);
        assertThat(next).hasSize(50).doesNotContainAnyElementsOf(page);
        var last = queue().page(open, 59_990, 50);
        assertThat(last)
                .hasSize(10)
                .allMatch(it -> it.conflict().severity().name().equals("LOW"));
        ConflictId here = next.getFirst().conflict().id();
        assertThat(queue().placeOf(here, open)).isEqualTo(50);
    }

    @Test
    void aFilterNarrowsByAttributeAndYear() {
        var filter = new QueueFilter(
                Optional.of(ConflictState.OPEN),
                Optional.of(Attribute.DATE),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(2010),
                Optional.empty());
        assertThat(queue().count(filter)).isPositive();
        assertThat(queue().page(filter, 0, 50))
                .hasSize(50)
                .allMatch(it -> it.conflict().attribute() == Attribute.DATE);
    }

    private Queue queue() {
        return workbench.the(Queue.class);
    }
}
