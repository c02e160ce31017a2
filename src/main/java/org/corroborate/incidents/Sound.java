package org.corroborate.incidents;

import java.util.regex.Pattern;
import org.corroborate.shared.Spelling;

/**
 * Names without their spelling: what stays of a place or person when accents, doubled letters and the habits of
 * transliteration are taken off (Djamnati and Diamnati, Droukdel and Droukdal).
 */
final class Sound {

    private static final Pattern DI = Pattern.compile("di(?=[aeou])");

    private static final Pattern HARD_C = Pattern.compile("c(?=[aou])");

    /** "Gangafani 2", which others call Gangafani. */
    private static final Pattern NUMBERED = Pattern.compile("(?<=\\p{L})\\d{1,2}$");

    private Sound() {}

    /** The consonants as they sound, with the letter it begins with: the same for the usual variants of one name. */
    static String of(String name) {
        var heard = heard(Spelling.folded(name).replace(" ", ""));
        var out = new StringBuilder();
        for (var i = 0; i < heard.length(); i++) {
            var here = heard.charAt(i);
            var vowel = "aeiouyhw".indexOf(here) >= 0;
            var repeated = !out.isEmpty() && out.charAt(out.length() - 1) == here;
            if ((!vowel || i == 0) && !repeated) {
                out.append(here);
            }
        }
        return out.toString();
    }

    private static String heard(String folded) {
        var plain = DI.matcher(folded.replace("dj", "j")).replaceAll("j");
        return HARD_C.matcher(plain)
                .replaceAll("k")
                .replace("ou", "u")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("qu", "k")
                .replace("q", "k")
                .replace("z", "s");
    }

    /** Whether two names can be two spellings of one: they sound alike and are not far apart letter by letter. */
    static boolean alike(String one, String other) {
        var a = Spelling.folded(one).replace(" ", "");
        var b = Spelling.folded(other).replace(" ", "");
        if (NUMBERED.matcher(a).find() != NUMBERED.matcher(b).find()) {
            a = NUMBERED.matcher(a).replaceFirst("");
            b = NUMBERED.matcher(b).replaceFirst("");
        }
        if (a.equals(b)) {
            return true;
        }
        var length = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < 4) {
            return false;
        }
        var distance = distance(a, b);
        return of(a).equals(of(b)) && of(a).length() > 2
                ? distance * 2 <= length
                : length >= 6 && a.charAt(0) == b.charAt(0) && distance <= (length >= 9 ? 2 : 1);
    }

    /** Letters to insert, drop, replace or swap with the neighbour to make one of the other. */
    static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
