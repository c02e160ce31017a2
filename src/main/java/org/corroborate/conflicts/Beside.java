package org.corroborate.conflicts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;

/** Days and places that a report names beside the incident's own: the day of a picture, the town that people fled to. */
final class Beside {

    private static final Pattern IMAGE = Pattern.compile(
            "\\b(satellite|imagery|images?|photographs?|footage|imagerie|photographies?)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern MOVES = Pattern.compile(
            "\\b(?:came|come|coming|arriv\\w+|travel\\w*|drove|driven|went|goes|going|fled|flee|fleeing|moved|headed|heading|returned|walked"
                    + "|evacuated|transferred|brought|displaced|relocated|took refuge|venus?|venait|arriv\\p{L}+|fui|enfui\\p{L}*|partis?|réfugi\\p{L}+|évacu\\p{L}+|transfér\\p{L}+)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern WAY = Pattern.compile(
            MOVES.pattern()
                    + "[^.;:!?]{0,40}?\\b(?:from|to|toward|towards|de|du|vers|à|au|jusqu['’]à)\\s+(?:the |la |le |l['’])?(?:\\p{Ll}+ (?:of |de |d['’])?)?$",
            CASE_INSENSITIVE | UNICODE_CASE);

    private Beside() {}

    /** Whether a day stands in a sentence about pictures: they show what was there, not when it came about. */
    static boolean image(Report report, Claim claim) {
        return IMAGE.matcher(report.words()).find()
                && IMAGE.matcher(Wording.of(report).sentence(claim)).find();
    }

    /** Whether people came from a place, or went to it. */
    static boolean way(Report report, Claim claim) {
        return MOVES.matcher(report.words()).find()
                && WAY.matcher(Wording.of(report).before(claim)).find();
    }
}
