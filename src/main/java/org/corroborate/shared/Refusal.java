package org.corroborate.shared;

import java.util.Locale;

/** Something asked for cannot be done, for a reason the person can understand; nothing was changed. */
public class Refusal extends RuntimeException {

    private final transient Sentence sentence;

    public Refusal(Sentence sentence) {
        super(sentence.in(Locale.ENGLISH));
        this.sentence = sentence;
    }

    public Refusal(String key, String... arguments) {
        this(Sentence.of(key, arguments));
    }

    public Sentence sentence() {
        return sentence;
    }
}
