package org.corroborate.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Subject;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries for people, out of entries as written. */
final class Reader {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Reader() {}

    static Entry entry(Written entry) {
        return new Entry(
                entry.number(),
                Instant.parse(entry.at()),
                agent(texts(entry.agent())),
                entry.act(),
                entry.about().stream()
                        .map(it -> new Subject(it.kind(), it.id()))
                        .toList(),
                new TreeMap<>(texts(entry.facts())),
                entry.previous(),
                entry.seal());
    }

    /** Whether the JSON columns are in their one form; if not, words may have moved from one column into another. */
    static boolean isCanonical(Written entry) {
        try {
            return CanonicalJson.of(agent(texts(entry.agent()))).equals(entry.agent())
                    && CanonicalJson.of(texts(entry.facts())).equals(entry.facts());
        } catch (JacksonException | IllegalArgumentException notJson) {
            return false;
        }
    }

    private static Map<String, String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    private static Agent agent(Map<String, String> parts) {
        var account = parts.get("account");
        return account == null
                ? new Agent.Job(parts.getOrDefault("job", ""), parts.getOrDefault("version", ""))
                : new Agent.Person(new AccountId(UUID.fromString(account)));
    }
}
