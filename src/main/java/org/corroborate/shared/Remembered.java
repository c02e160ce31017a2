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
    private final @Nullable Object[] answers;

    public Remembered(Function<K, V> function) {
        this(function, ROOM);
    }

    /**
     * With as much room as asked for.
     *
     * @param room a power of two
     */
    public Remembered(Function<K, V> function, int room) {
        this.function = function;
        answers = new @Nullable Object[room];
    }

    @SuppressWarnings("unchecked")
    public V of(K key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 12 ^ hash >>> 24) & answers.length - 1;
        var answer = (Answer<K, V>) answers[slot];
        if (answer == null || !answer.key.equals(key)) {
            answer = new Answer<>(key, function.apply(key));
            answers[slot] = answer;
        }
        return answer.value;
    }
}
