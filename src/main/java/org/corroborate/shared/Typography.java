package org.corroborate.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a language sets its signs: French has a narrow space that does not break before ; : ! ? % and within « ». */
public final class Typography {

    private static final String NARROW = "\u202f";
    private static final Pattern BEFORE = Pattern.compile(" (?=[;:!?%»])");
    private static final Pattern AFTER = Pattern.compile("(?<=«) ");

    private Typography() {}

    /** A sentence of our own, written with plain spaces, as it is set; what others wrote is left as they wrote it. */
    public static String set(String sentence, Locale locale) {
        if (!locale.getLanguage().equals("fr")) {
            return sentence;
        }
        var before = BEFORE.matcher(sentence).replaceAll(NARROW);
        return AFTER.matcher(before).replaceAll(NARROW);
    }
}
