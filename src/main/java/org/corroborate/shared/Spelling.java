package org.corroborate.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name is spelled, and how near two spellings of one name are; for the registers. */
public final class Spelling {

    /** Letters and what they sound like. */
    private record Sound(Pattern letters, String sound) {

        static Sound of(String letters, String sound) {
            return new Sound(Pattern.compile(letters), sound);
        }
    }

    private static final List<Sound> SOUNDS = List.of(
            Sound.of("dj|di(?=[aeou])|gi(?=[aou])|g(?=[ei])(?<!ng)", "j"),
            Sound.of("ou|oo|w", "u"),
            Sound.of("sh|ch", "s"),
            Sound.of("ck|q|c", "k"),
            Sound.of("ph", "f"),
            Sound.of("y", "i"),
            Sound.of("z", "s"),
            Sound.of("h| ", ""),
            Sound.of("(.)\\1+", "$1"));

    private static final Remembered<String, String> HEARD = new Remembered<>(Spelling::heard, 1 << 15);

    private Spelling() {}

    /** The name in lower case without accents and apostrophes, its words parted by single blanks: {@code al qaeda}. */
    public static String folded(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(Character.toLowerCase(letter));
            } else if (!(apostrophe(letter) && !elision(folded))
                    && Character.getType(letter) != Character.NON_SPACING_MARK
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether what was read last is a French article before its apostrophe: "l'armée", but not "N'Daki". */
    private static boolean elision(StringBuilder folded) {
        int last = folded.length() - 1;
        return last >= 0
                && (folded.charAt(last) == 'l' || folded.charAt(last) == 'd')
                && (last == 0 || folded.charAt(last - 1) == ' ');
    }

    private static boolean apostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == '‘' || letter == 'ʼ' || letter == '`';
    }

    /**
     * Whether two spellings may be of one name: alike once what transliterations differ in is evened out, save for a
     * letter or two in a long name. Short names must be alike altogether.
     */
    public static boolean near(String one, String other) {
        var first = folded(one).split(" ");
        var second = folded(other).split(" ");
        if (first.length != second.length) {
            return nearWord(String.join("", first), String.join("", second));
        }
        for (int i = 0; i < first.length; i++) {
            if (!nearWord(first[i], second[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean nearWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var first = sound(one);
        var second = sound(other);
        if (first.equals(second)) {
            return true;
        }
        int shorter = Math.min(first.length(), second.length());
        if (shorter < 5 || first.charAt(0) != second.charAt(0)) {
            return false;
        }
        return distance(first, second) <= (shorter >= 9 ? 4 : shorter >= 7 ? 3 : 2);
    }

    /** The letters as they may sound: "Dj", "Di" before a vowel and "J" are one, so are "ou", "w" and "u", "k" and "c". */
    public static String sound(String folded) {
        return HEARD.of(folded);
    }

    private static String heard(String folded) {
        var sound = folded.equals("el") ? "al" : folded;
        for (var change : SOUNDS) {
            sound = change.letters.matcher(sound).replaceAll(change.sound);
        }
        return sound;
    }

    /** Edits between two words in halves: a vowel more, less or other is one half, a consonant two. */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var now = new int[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            before[j] = before[j - 1] + cost(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            char a = one.charAt(i - 1);
            now[0] = before[0] + cost(a);
            for (int j = 1; j <= other.length(); j++) {
                char b = other.charAt(j - 1);
                int change = a == b ? 0 : Math.max(cost(a), cost(b));
                now[j] = Math.min(before[j - 1] + change, Math.min(before[j] + cost(a), now[j - 1] + cost(b)));
            }
            var swap = before;
            before = now;
            now = swap;
        }
        return before[other.length()];
    }

    private static int cost(char letter) {
        return "aeiou".indexOf(letter) >= 0 ? 1 : 2;
    }
}
