package org.corroborate.conflicts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Stems;

/** Days and places that a report names beside the incident's own: the day of a picture, the town that people fled to. */
final class Beside {

    private static final Stems IMAGE = Stems.of("""
            satellite, imagery, image, images, photograph, photographs, footage, imagerie, photographie,
            photographies""");

    private static final Stems MOVES = Stems.of("""
            came, come, coming, arriv*, travel*, drove, driven, went, goes, going, fled, flee, fleeing, moved,
            headed, heading, returned, walked, evacuated, transferred, brought, displaced, relocated,
            took refuge, venu, venus, venait, fui, enfui*, parti, partis, réfugi*, évacu*, transfér*""");

    private static final Pattern WAY = Pattern.compile(
            MOVES.pattern()
                    + "[^.;:!?]{0,40}?(?<!\\p{L})(?:from|to|toward|towards|de|du|vers|à|au|jusqu['’]à)\\s+(?:the |la |le |l['’])?(?:\\p{Ll}+ (?:of |de |d['’])?)?$",
            CASE_INSENSITIVE | UNICODE_CASE);

    private Beside() {}

    /** Whether a day stands in a sentence about pictures: they show what was there, not when it came about. */
    static boolean image(Report report, Claim claim) {
        return IMAGE.in(report.words()) && IMAGE.in(Wording.of(report).sentence(claim));
    }

    /** Whether people came from a place, or went to it. */
    static boolean way(Report report, Claim claim) {
        return MOVES.in(report.words())
                && WAY.matcher(Wording.of(report).before(claim)).find();
    }
}
