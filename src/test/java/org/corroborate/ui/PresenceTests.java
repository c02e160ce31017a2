package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;
import org.junit.jupiter.api.Test;

class PresenceTests {

    private final Presence presence = new Presence();
    private final AccountId me = AccountId.create();
    private final AccountId colleague = AccountId.create();
    private final Subject document = new Subject("document", "1");
    private final Subject claim = new Subject("claim", "1");
    private final AtomicInteger rings = new AtomicInteger();

    @Test
    void whoComesAndGoesIsSeenAndRings() {
        presence.enter(me, document, rings::incrementAndGet);
        var stay = presence.enter(colleague, document, () -> {});
        assertThat(presence.others(document, me)).isEqualTo(Map.of(colleague, Optional.empty()));
        stay.remove();
        assertThat(presence.others(document, me)).isEmpty();
        assertThat(rings).hasValue(2);
    }

    @Test
    void myOwnSecondWindowIsNobodyElse() {
        presence.enter(me, document, rings::incrementAndGet);
        presence.enter(me, document, rings::incrementAndGet);
        assertThat(presence.others(document, me)).isEmpty();
        assertThat(rings).hasValue(0);
    }

    @Test
    void whoIsChangingTheSameThingIsKnownUntilTheyLeaveIt() {
        presence.enter(me, document, rings::incrementAndGet);
        var stay = presence.enter(colleague, document, () -> {});
        stay.changes(Optional.of(claim));
        assertThat(presence.changing(document, claim, me)).contains(colleague);
        assertThat(presence.changing(document, new Subject("claim", "2"), me)).isEmpty();
        stay.changes(Optional.empty());
        assertThat(presence.changing(document, claim, me)).isEmpty();
        assertThat(rings).hasValue(3);
    }

    @Test
    void anotherPlaceIsAnotherPlace() {
        presence.enter(me, document, rings::incrementAndGet);
        presence.enter(colleague, new Subject("document", "2"), () -> {});
        assertThat(presence.others(document, me)).isEmpty();
        assertThat(rings).hasValue(0);
    }
}
