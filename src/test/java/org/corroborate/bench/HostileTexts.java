package org.corroborate.bench;

import java.util.List;

/** Texts that nobody writes and somebody may send: one thing over and over, where a rule could look too far. */
public final class HostileTexts {

    private static final List<String> PIECES = List.of(
            "killed ",
            "killed killed and wounded, ",
            "killed 12 and ",
            "12 killed, ",
            "killed 3. ",
            "7",
            "7 ",
            ",",
            ", ",
            "(",
            "( ",
            "[",
            ")",
            "\n",
            "\n\n",
            "- ",
            "- killed 3\n",
            "“",
            "\"",
            "' ",
            "KILLED ",
            "Aa ",
            "a",
            "A",
            "é",
            "😀",
            "\t",
            "| ",
            "killed\t",
            "3\t",
            "Date\tPlace\tFatalities\n1 May 2022\tMopti\t3\n",
            "March 3, ",
            "March 3, 2022: ",
            "2022-03-04 ",
            "yesterday ",
            "and and ",
            "a ",
            "who were ",
            "including 3 ",
            "hundred ",
            "twenty-",
            "brutally ",
            "U.N. ",
            "dont ",
            ": ",
            "— ",
            "'s ",
            "# x\n",
            "# Mopti, Gao, Ogota\n",
            "Source: ",
            "in Mopti ",
            "Mopti, ",
            "suspected ",
            "gunmen ",
            "JNIM attacked. ",
            "JNIM claimed responsibility for the attack. ");

    private HostileTexts() {}

    /** What is repeated in each. */
    public static List<String> pieces() {
        return PIECES;
    }

    /** A piece over and over, as long as is asked for. */
    public static String of(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** Actors without end, each with another name, in one passage. */
    public static String actors(int length) {
        var text = new StringBuilder(length + 100);
        for (int i = 0; text.length() < length; i++) {
            text.append(i == 0 ? "" : "The ").append(name(i)).append(" Front attacked the town. ");
        }
        return text.substring(0, length);
    }

    private static String name(int number) {
        var name = new StringBuilder("A");
        for (int rest = number * 7 + 1; rest > 0; rest /= 60) {
            name.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
        }
        return name.toString();
    }
}
