package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.Attribute;
import org.jspecify.annotations.Nullable;

/** What a language's word list says of one word or phrase. Filled while the list is read, never afterwards. */
final class Lexeme {

    static final Lexeme UNKNOWN = new Lexeme();

    private long terms;
    /** The terms that find no bit among the first 64. */
    private long furtherTerms;

    private int number = -1;
    private boolean multiplies;
    private boolean roughly;
    private final List<Sense> senses = new ArrayList<>(1);
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    private @Nullable Sense casualty;
    /** The roles of all senses, a bit each, and the forms of all: most words are asked about and have none. */
    private long roles;

    private int forms;

    void be(Term term) {
        if (term.ordinal() < Long.SIZE) {
            terms |= term.bit();
        } else {
            furtherTerms |= 1L << term.ordinal();
        }
    }

    /** A number that is about so many: "une vingtaine". */
    void roughly(int value) {
        number = value;
        roughly = true;
    }

    boolean roughly() {
        return roughly;
    }

    void count(int value, boolean multiplier) {
        number = value;
        multiplies = multiplier;
    }

    void mean(Optional<Attribute> attribute, Role role, int form) {
        for (int i = 0; i < senses.size(); i++) {
            var known = senses.get(i);
            if (known.role() == role && known.attribute().equals(attribute)) {
                senses.set(i, new Sense(attribute, role, known.forms() | form));
                settle();
                return;
            }
        }
        senses.add(new Sense(attribute, role, form));
        settle();
    }

    private void settle() {
        senses.forEach(it -> roles |= 1L << it.role().ordinal());
        senses.forEach(it -> forms |= it.forms());
        casualty = senses.stream()
                .filter(it -> it.attribute().isPresent())
                .findFirst()
                .orElse(null);
    }

    void hint(Cue cue) {
        cues.add(cue);
    }

    Set<Cue> cues() {
        return cues;
    }

    boolean is(Term term) {
        return ((term.ordinal() < Long.SIZE ? terms : furtherTerms) & 1L << term.ordinal()) != 0;
    }

    /** All its classes, a bit each. */
    long terms() {
        return terms;
    }

    boolean isAny(long mask) {
        return (terms & mask) != 0;
    }

    /** Whether the rules over word classes know it; else it only hints at a kind. */
    boolean grammatical() {
        return terms != 0 || furtherTerms != 0 || number >= 0 || !senses.isEmpty();
    }

    /** The number that the word stands for; −1 for none. */
    int number() {
        return number;
    }

    /** Whether the number multiplies what stands before it: "hundred". */
    boolean multiplies() {
        return multiplies;
    }

    /** The sense that counts somebody, where there is one. */
    @Nullable
    Sense casualty() {
        return casualty;
    }

    @Nullable
    Sense sense(Role role) {
        if (!has(role)) {
            return null;
        }
        for (var sense : senses) {
            if (sense.role() == role) {
                return sense;
            }
        }
        return null;
    }

    boolean has(Role role) {
        return (roles & 1L << role.ordinal()) != 0;
    }

    /** Whether any sense is a verb in one of these forms. */
    boolean verb(int wanted) {
        return (forms & wanted) != 0;
    }
}
