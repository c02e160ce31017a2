package org.corroborate.conflicts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.regex.Pattern;

/**
 * Whom a side takes the dead for where it does not say: those whom an army killed in what it calls a terrorist
 * stronghold are, in its words, no civilians.
 */
final class Framing {

    private static final String FOES = "(?:terrorist|jihadi|jihadist|islamist|insurgent|rebel|militant|extremist)";

    private static final String ENNEMIS =
            "(?:terroriste|djihadiste|jihadiste|islamiste|rebelle|insurgé|insurgée|extrémiste)s?";

    private static final String LAIR =
            "(?:fiefdom|stronghold|bastion|base|camp|hideout|hide-out|den|lair|nest|sanctuary|enclave|cell|column|position)s?";

    private static final String REPAIRE =
            "(?:fief|bastion|repaire|sanctuaire|base|camp|cache|nid|refuge|enclave|cellule|colonne|position)s?";

    private static final Pattern HELD = Pattern.compile(
            "\\b" + FOES + "s?['’]?\\s+" + LAIR + "\\b|\\b" + LAIR + "\\s+(?:of|for)\\s+(?:the\\s+)?" + FOES
                    + "s\\b|\\b" + REPAIRE + "\\s+(?:de\\s+|des\\s+|d['’])?" + ENNEMIS + "\\b",
            CASE_INSENSITIVE | UNICODE_CHARACTER_CLASS);

    private static final Pattern STATE = Pattern.compile(
            "\\b(army|military|armed forces|security forces|defen[cs]e|general staff|gendarmerie|police|government|junta|authorities"
                    + "|armées?|militaires?|forces de (?:sécurité|défense)|état-major|ministère|gouvernement|junte|autorités)\\b",
            CASE_INSENSITIVE | UNICODE_CHARACTER_CLASS);

    private Framing() {}

    /** Who the dead are: by the words that count them, else by what a force says of the place where it killed them. */
    static People people(Said said) {
        if (said.people() != People.ALL || !STATE.matcher(said.informant()).find()) {
            return said.people();
        }
        var wording = Wording.of(said.report());
        var held = said.claims().stream().map(wording::sentence).anyMatch(it -> HELD.matcher(it)
                .find());
        return held ? People.FIGHTERS : People.ALL;
    }
}
