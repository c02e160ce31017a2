package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.TextId;
import org.junit.jupiter.api.Test;

class ActBellTests {

    private final TextId text = TextId.create();
    private final Agent me = new Agent.Person(AccountId.create());
    private final Agent colleague = new Agent.Person(AccountId.create());
    private final AtomicInteger rings = new AtomicInteger();
    private final ActBell bell = new ActBell();

    @Test
    void whatAColleagueDoesToTheTextRings() {
        bell.hear(Set.of(Subjects.of(text)), me, rings::incrementAndGet);
        bell.done(new Done(colleague, text));
        assertThat(rings).hasValue(1);
    }

    @Test
    void whatIDoMyselfDoesNotRing() {
        bell.hear(Set.of(Subjects.of(text)), me, rings::incrementAndGet);
        bell.done(new Done(me, text));
        assertThat(rings).hasValue(0);
    }

    @Test
    void anotherTextDoesNotRingAndNeitherDoesAClosedScreen() {
        var hearing = bell.hear(Set.of(Subjects.of(text)), me, rings::incrementAndGet);
        bell.done(new Done(colleague, TextId.create()));
        hearing.remove();
        bell.done(new Done(colleague, text));
        assertThat(rings).hasValue(0);
    }

    private record Done(Agent by, TextId text) implements AuditedEvent {

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }

        @Override
        public String act() {
            return "claim accepted";
        }

        @Override
        public List<Subject> about() {
            return List.of(new Subject("text", text.value().toString()));
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>();
        }
    }
}
