package org.corroborate.conflicts;

import java.util.Locale;

/** What was destroyed, by the word that names it: homes and houses are one, motorbikes another. */
final class Things {

    private Things() {}

    static String of(String words) {
        var told = words.toLowerCase(Locale.ROOT).split("\\b(in|of|at|by|near|from|with|de|dans|du)\\b")[0];
        var each = told.strip().split("[^\\p{L}]+");
        var head = each.length == 0 ? "" : each[each.length - 1];
        if (head.matches("hous(e|es)|homes?|dwellings?|huts?|maisons?")) {
            return "home";
        }
        return head.length() > 3 && head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    }
}
