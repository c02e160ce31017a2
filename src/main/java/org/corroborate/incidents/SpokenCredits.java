package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.corroborate.incidents.Agencies.Found;

/** Credits that a sentence gives: "according to Reuters", "told AFP", "rapporte l'AFP", "told our correspondent". */
final class SpokenCredits {

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What may stand between the word of passing on and the name: "the French news agency". */
    private static final String BETWEEN = "\\s+(?:the\\s+|an?\\s+)?(?:[\\p{L}'’-]+\\s+){0,4}?"
            + "(?:(?:agency|broadcaster|channel|service|television|TV|radio|wire|outlet|site|website|network)\\s+)?$";

    private static final String ENTRE = "\\s*(?:\\bl['’]|\\bla\\s+|\\ble\\s+|\\bles\\s+|\\bdes\\s+|\\bdu\\s+)?"
            + "(?:(?:agence|chaîne|télévision|radio|radiotélévision|média)\\s+(?:[\\p{L}'’-]+\\s+){0,4}?)?$";

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:according\\s+to|as\\s+per|reports?\\s+by"
                    + "|(?:reported|quoted|cited|relayed|carried|seen|obtained|reviewed|verified|viewed|contacted|reached)\\s+by"
                    + "|(?:read|read\\s+out|aired|broadcast|announced|shown)\\s+on"
                    + "|citing|quoting|told|tells?|telling|informed|(?:said|statement|sent|speaking|spoke|spoken|confirmed"
                    + "|confirming)(?:\\s+by\\s+(?:tele)?phone)?\\s+to|(?:interview|call)\\s+with)" + BETWEEN,
            I);

    private static final Pattern AVANT = Pattern.compile(
            "(?:\\bselon|\\bd['’]après|\\bcitant|\\bauprès\\s+de"
                    + "|\\b(?:cité|rapporté|relayé|contacté|joint|interrogé|diffusé|consulté|obtenu|vu|vérifié|recueilli)e?s?"
                    + "(?:\\s+par\\s+téléphone)?\\s+par"
                    + "|\\b(?:transmis|parvenu|envoyé|adressé|remis)e?s?\\s+à|\\b(?:lu|diffusé|annoncé)e?s?\\s+(?:à|sur)"
                    + "|\\b(?:déclaré|indiqué|confié|affirmé|dit|expliqué|raconté|assuré|précisé|annoncé|témoigné"
                    + "|rapporté|confirmé|ajouté|déclare|indique|confie|affirme|explique|raconte|assure|précise|confirme)"
                    + "(?:\\s+[\\p{L}'’-]+){0,4}?\\s+à"
                    + "|\\b(?:selon|d['’]après)\\s+un\\s+(?:décompte|bilan|journaliste|correspondant|photographe)\\s+(?:de|d['’])"
                    + "|\\b(?:rapporte|rapportent|a\\s+rapporté|a\\s+indiqué|a\\s+annoncé|a\\s+appris|a\\s+constaté))"
                    + ENTRE,
            I);

    private static final Pattern AFTER = Pattern.compile(
            "^(?:\\s+(?:news\\s+)?agency|\\s+news)?(?:\\s+(?:journalist|correspondent|reporter)s?(?:\\s+(?:at|on|in)\\s+\\w+\\s+\\w+)?"
                    + "\\s+(?:saw|counted|reported)|(?:\\s+(?:has|have|also|later))?\\s+"
                    + "(?:said|says|reported|reports|quoted|quotes|cited|cites|wrote|writes|counted|quoting|citing))\\b",
            I);

    private static final Pattern APRES = Pattern.compile(
            "^,?\\s+(?:(?:a|ont|avait)\\s+(?:rapporté|indiqué|annoncé|fait\\s+état|affirmé|écrit|cité|précisé|compté|recensé)"
                    + "|rapportent?|indiquent?|annonce|affirme|écrit|cite|précise)\\b",
            I);

    private static final Pattern OWN = Pattern.compile(
            "\\b(?:told|tells?|said\\s+to)\\s+(?:us|our|this\\s+(?:newspaper|magazine|website|reporter))\\b"
                    + "|\\b(?:our|its)\\s+own\\s+(?:correspondent|reporter|journalist|source)s?\\b"
                    + "|\\b(?:à|par|de)\\s+(?:notre|nos)\\s+(?:correspondant|rédaction|reporter|journaliste|envoyé|source)\\p{L}*"
                    + "|\\bnous\\s+(?:a|ont)\\s+(?:déclaré|confié|dit|indiqué|affirmé|expliqué|raconté)\\b",
            I);

    /** Pictures have their own credits. */
    static final Pattern PICTURE =
            Pattern.compile("©|\\b(?:photos?|photograph|image|images|picture|getty|video|vidéo|caption|légende)\\b", I);

    private SpokenCredits() {}

    static List<Credit> in(String text, List<Found> names) {
        var bySentence = new LinkedHashMap<Span, List<Credit>>();
        for (var it : names) {
            var sentence = Span.said(text, it.start());
            if (passesOn(text, sentence, it)) {
                credit(bySentence, text, sentence, it);
            }
        }
        for (var it : OWN.matcher(text).results().toList()) {
            credit(bySentence, text, Span.said(text, it.start()), new Found("", it.start(), it.end()));
        }
        return bySentence.entrySet().stream()
                .map(it -> one(it.getKey(), it.getValue()))
                .toList();
    }

    private static void credit(Map<Span, List<Credit>> to, String text, Span sentence, Found it) {
        var words = text.substring(it.start(), it.end());
        to.computeIfAbsent(sentence, _ -> new ArrayList<>())
                .add(new Credit(it.agency(), sentence.from(), sentence.to(), it.start(), words));
    }

    private static boolean passesOn(String text, Span sentence, Found name) {
        var before = text.substring(sentence.from(), name.start());
        var after = text.substring(name.end(), Math.max(name.end(), sentence.to()));
        return BEFORE.matcher(before).find()
                || AVANT.matcher(before).find()
                || AFTER.matcher(after).find()
                || APRES.matcher(after).find();
    }

    /** A sentence that names several rests on none of them alone; one that names nobody gives way to a name. */
    private static Credit one(Span sentence, List<Credit> given) {
        var named = given.stream().filter(it -> !Agencies.unnamed(it.agency())).toList();
        var those = named.isEmpty() ? given : named;
        var agencies = those.stream().map(Credit::agency).distinct().count();
        var first = those.getFirst();
        return agencies == 1 ? first : new Credit("", sentence.from(), sentence.to(), first.start(), first.words());
    }
}
