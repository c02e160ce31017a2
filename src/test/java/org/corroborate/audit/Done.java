package org.corroborate.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** An act for tests of the trail: someone did something about two things, with words that are hard to write. */
record Done(Agent by, Instant at, String act, List<Subject> about, SortedMap<String, String> facts)
        implements AuditedEvent {

    static final Agent SOMEONE = new Agent.Person(new AccountId(new UUID(0, 7)));
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Subject CLAIM = new Subject("claim", "c-1");
    static final Subject DOCUMENT = new Subject("document", "d-1");

    static Done something() {
        return new Done(
                SOMEONE, NOON, "claim accepted", List.of(CLAIM, DOCUMENT), facts("reason", "\"é\" \\ 🕊\n\u0001"));
    }

    Done by(Agent someoneElse) {
        return new Done(someoneElse, at, act, about, facts);
    }

    Done act(String other) {
        return new Done(by, at, other, about, facts);
    }

    Done at(Instant other) {
        return new Done(by, other, act, about, facts);
    }

    Done about(Subject other) {
        return new Done(by, at, act, List.of(other), facts);
    }

    private static SortedMap<String, String> facts(String name, String value) {
        return new TreeMap<>(Map.of(name, value, "before", "proposed"));
    }
}
