package org.corroborate.conflicts;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A method's rules as data.
 *
 * @param words its numbers for words, where it has any
 * @param paragraphs the paragraphs of {@code docs/methods.md} that it follows
 */
record Method(MethodName name, Rule low, Rule best, Rule high, Words words, String paragraphs) {

    enum Rule {
        NONE,
        LOWEST,
        HIGHEST,
        MAJORITY,
        LATEST
    }

    /** Numbers for words; 0 where the method gives none. */
    record Words(int several, int few, int dozens, int hundreds) {

        OptionalInt number(String said) {
            var number = number(WideReading.of(said), said.toLowerCase(Locale.ROOT));
            return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
        }

        private int number(Interval reading, String said) {
            if (reading.low() >= 100) {
                return hundreds;
            }
            if (reading.low() >= 10) {
                return said.contains("tens of") ? several : dozens;
            }
            return said.contains("few") || said.contains("couple") ? few : several;
        }
    }

    static Method of(String line) {
        var field = line.split("\t");
        var words = field[5].equals("-") ? "0 0 0 0".split(" ") : field[5].split(" ");
        return new Method(
                new MethodName(field[0], field[1]),
                rule(field[2]),
                rule(field[3]),
                rule(field[4]),
                new Words(
                        Integer.parseInt(words[0]),
                        Integer.parseInt(words[1]),
                        Integer.parseInt(words[2]),
                        Integer.parseInt(words[3])),
                field[6]);
    }

    private static Rule rule(String name) {
        return Rule.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
