package org.corroborate.conflicts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corroborate.shared.Remembered;

/** Who was counted, as far as it decides which figures may be held against each other. */
enum People {
    /** The words do not say, or say only that they were people. */
    ALL,
    CIVILIANS,
    WOMEN,
    CHILDREN,
    FORCES,
    SOLDIERS,
    GENDARMES,
    POLICE,
    PEACEKEEPERS,
    HIRED,
    FIGHTERS,
    MILITIA;

    private static final Map<String, People> WORDS = read();

    private static final Remembered<String, People> MEANT = new Remembered<>(People::meant);

    /** The first word that decides; the head of a figure stands first ("nine gendarmes"), what it was part of later. */
    static People of(String words) {
        return MEANT.of(words);
    }

    private static People meant(String words) {
        var best = ALL;
        for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}.]+")) {
            var found = Optional.ofNullable(WORDS.get(word)).orElse(ALL);
            if (found != ALL && (best == ALL || found == PEACEKEEPERS && best.armed() || found == HIRED)) {
                best = found;
            }
        }
        return best;
    }

    boolean armed() {
        return this == FORCES || this == SOLDIERS || this == GENDARMES || this == POLICE || this == PEACEKEEPERS;
    }

    /** Whether these are hardly ever all of the victims of one attack: women, children. */
    boolean some() {
        return this == WOMEN || this == CHILDREN;
    }

    /** Whether two figures, each the only one of its report, count the same people. */
    boolean same(People other) {
        return this == other
                || this == ALL && other == CIVILIANS
                || this == CIVILIANS && other == ALL
                || armed() && other.armed();
    }

    /** Whether these are some of those. */
    boolean within(People other) {
        return this != other
                && (other == ALL && this != CIVILIANS || other == FORCES && armed() || other == CIVILIANS && some());
    }

    /** Whether the two words cannot both be true of the same people; "forces" leaves open which, and peacekeepers are soldiers too. */
    boolean contradicts(People other) {
        return this != other
                && this != ALL
                && other != ALL
                && !within(other)
                && !other.within(this)
                && !(armed() && other.armed() && (this == PEACEKEEPERS || other == PEACEKEEPERS));
    }

    private static Map<String, People> read() {
        var words = new HashMap<String, People>();
        try (var in = People.class.getResourceAsStream("/conflicts/people-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: conflicts/people-words.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.split(":");
                        for (var word : parts[1].strip().split(" ")) {
                            words.put(word, valueOf(parts[0].strip().toUpperCase(Locale.ROOT)));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
