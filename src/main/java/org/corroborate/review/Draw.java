package org.corroborate.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses a share, the same one for the same seed on every machine: each candidate is ranked by the SHA-256 of seed and
 * name, and the first ones are taken. At least one is.
 */
final class Draw {

    private Draw() {}

    static <T> List<T> of(List<T> all, Function<T, String> name, int share, long seed) {
        var many = Math.max(1, (all.size() * share + 99) / 100);
        return all.stream()
                .sorted(Comparator.comparing((T it) -> rank(seed, name.apply(it))))
                .limit(many)
                .toList();
    }

    private static String rank(long seed, String name) {
        return sha256(seed + ":" + name);
    }

    static String sha256(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
