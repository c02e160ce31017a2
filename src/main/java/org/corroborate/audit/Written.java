package org.corroborate.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry exactly as its columns hold it, which is what the seal binds: nothing is parsed before it is checked.
 *
 * @param agent canonical JSON
 * @param facts canonical JSON
 */
record Written(
        long number,
        String at,
        String agent,
        String act,
        List<About> about,
        String facts,
        String previous,
        String seal) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    /** One subject's row. */
    record About(long entry, int place, String kind, String id) {
        private String json() {
            return "{\"id\":" + CanonicalJson.text(id) + ",\"kind\":" + CanonicalJson.text(kind) + "}";
        }
    }

    Written about(List<About> subjects) {
        return new Written(number, at, agent, act, subjects, facts, previous, seal);
    }

    /** The same, sealed. */
    Written sealed() {
        return new Written(number, at, agent, act, about, facts, previous, expectedSeal());
    }

    /** SHA-256 over {@link #json}, in hexadecimal digits. */
    String expectedSeal() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(json("").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The entry as RFC 8785 writes it, the seal with it; without the seal, these are the bytes that were sealed. */
    String line() {
        return json(",\"seal\":" + CanonicalJson.text(seal));
    }

    private String json(String ending) {
        return "{\"about\":" + about.stream().map(About::json).collect(Collectors.joining(",", "[", "]"))
                + ",\"act\":" + CanonicalJson.text(act)
                + ",\"agent\":" + agent
                + ",\"at\":" + CanonicalJson.text(at)
                + ",\"facts\":" + facts
                + ",\"number\":" + number
                + ",\"previous\":" + CanonicalJson.text(previous)
                + ending + "}";
    }
}
