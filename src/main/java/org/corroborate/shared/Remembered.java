package org.corroborate.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function with the answers it gave last: texts name the same people and places again and again. Never larger
 * than its room; since an answer does not change, whoever asks at the same time may overwrite another's.
 */
public final class Remembered<K, V> {

    private record Answer<K, V>(K key, V value) {}

    private static final int ROOM = 1 << 12;

    private final Function<K, V> function;
    private final @Nullable Object[] answers = new @Nullable Object[ROOM];

    public Remembered(Function<K, V> function) {
        this.function = function;
    }

    @SuppressWarnings("unchecked")
    public V of(K key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 12 ^ hash >>> 24) & ROOM - 1;
        var answer = (Answer<K, V>) answers[slot];
        if (answer == null || !answer.key.equals(key)) {
            answer = new Answer<>(key, function.apply(key));
            answers[slot] = answer;
        }
        return answer.value;
    }
}
