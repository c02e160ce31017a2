package org.corroborate.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.incidents.IncidentId;
import org.junit.jupiter.api.Test;

class ChangesTests {

    private static final IncidentId DOUNA = new IncidentId(new UUID(0, 1));
    private static final IncidentId BONI = new IncidentId(new UUID(0, 2));
    private static final IncidentId GAO = new IncidentId(new UUID(0, 3));

    @Test
    void aRowIsChangedAddedMergedOrWithdrawn() {
        var before = List.of(row(DOUNA, "9"), row(BONI, "3"), row(GAO, "1"));
        var now = row(DOUNA, "8");
        var fresh = new IncidentId(new UUID(0, 4));
        var changes = Changes.between(
                before, List.of(now, row(fresh, "2")), it -> it.equals(BONI) ? Optional.of(DOUNA) : Optional.empty());
        assertThat(changes)
                .containsExactly(
                        new Change.Changed(DOUNA, before.getFirst(), now, List.of(Column.FATALITIES_BEST)),
                        new Change.Added(fresh, row(fresh, "2")),
                        new Change.Merged(BONI, before.get(1), DOUNA),
                        new Change.Withdrawn(GAO, before.get(2)));
    }

    @Test
    void thatSomebodyLookedAtAClaimIsNoChangeOfTheDataset() {
        var before = new Row(DOUNA, Map.of(Column.STATUS, Cell.of("proposed")));
        var after = new Row(DOUNA, Map.of(Column.STATUS, Cell.of("reviewed")));
        assertThat(Changes.between(List.of(before), List.of(after), _ -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void lowBestAndHighRunUpwardsOrTheReleaseIsRefused() {
        var cells = new EnumMap<Column, Cell>(Column.class);
        cells.put(Column.INJURIES_LOW, Cell.of("10"));
        cells.put(Column.INJURIES_HIGH, Cell.of("9"));
        assertThat(Checks.of(List.of(new Row(DOUNA, cells))))
                .filteredOn(it -> it.stops() && !it.holds())
                .extracting(it -> it.sentence().key())
                .contains("datasets.check-order-not", "datasets.check-citations-not");
    }

    private static Row row(IncidentId incident, String best) {
        return new Row(incident, Map.of(Column.FATALITIES_BEST, Cell.of(best)));
    }
}
