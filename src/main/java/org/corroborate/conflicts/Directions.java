package org.corroborate.conflicts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.shared.Spelling;
import org.corroborate.shared.Stems;

/** Parts of a country by the compass: north, centre and south exclude each other; east and west go with any. */
final class Directions {

    /** "Central Mali", "north-eastern Nigeria", "le sud du Mali". */
    private static final Pattern PART = Pattern.compile(
            "\\b(north|central|centre|center|south|nord|sud)(?:-?(?:ern|eastern|western|east|west|est|ouest))?(?: part)?\\s+"
                    + "(?:of (?:the )?|de l['’]|de la |du |des |de |d['’])?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)",
            UNICODE_CASE);

    /** What may stand between a place and the part of the country it lies in: "Mopti region in southern Mali". */
    private static final Pattern NEXT = Pattern.compile(
            "^\\s*(?:\\([^)]*\\)\\s*)?(?:,|,? (?:in|of|dans|au|à))?\\s*(?:the |le |l['’])?(?=(?:north|central|south|nord|sud|centre))",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Stems ANY = Stems.of("north*, centr*, center*, south*, nord*, sud*");

    /** By report, read once, however many it is held against. */
    private final Map<MentionId, TreeMap<String, String>> read = new HashMap<>();

    /** Whether two reports lay it in parts of one country that exclude each other. */
    boolean opposed(Naming one, Naming other) {
        var left = parts(one).keySet();
        var right = parts(other).keySet();
        return left.stream()
                .anyMatch(it -> right.stream().anyMatch(that -> country(it).equals(country(that)))
                        && right.stream().noneMatch(it::equals));
    }

    /** Whether a claim's place is laid in a part of a country. */
    static boolean told(Report report, Claim claim) {
        return !read(new Naming(report, List.of(claim), ((Where) claim.statement()).place()))
                .isEmpty();
    }

    /** The words for the parts of a country that a report names. */
    String shown(Naming naming) {
        return String.join(", ", parts(naming).values());
    }

    /** By "south mali" the words, for each part of a country that a report names, by itself or after the name of a place. */
    private TreeMap<String, String> parts(Naming naming) {
        return read.computeIfAbsent(naming.report().id(), _ -> read(naming));
    }

    private static TreeMap<String, String> read(Naming naming) {
        var parts = new TreeMap<String, String>();
        if (!ANY.in(naming.report().words()) && !ANY.in(naming.shown())) {
            return parts;
        }
        var wording = Wording.of(naming.report());
        for (var claim : naming.claims()) {
            var place = ((Where) claim.statement()).place().replace('\u00a0', ' ');
            var after = wording.after(claim).replace('\u00a0', ' ');
            var next = NEXT.matcher(after);
            read(place, parts);
            if (next.find()) {
                var rest = after.substring(next.end());
                var found = PART.matcher(rest);
                if (found.lookingAt()) {
                    add(found, parts);
                }
            }
        }
        return parts;
    }

    private static void read(String place, TreeMap<String, String> parts) {
        var found = PART.matcher(place);
        if (found.find()) {
            add(found, parts);
        }
    }

    private static void add(MatchResult found, TreeMap<String, String> parts) {
        var country = found.group(2);
        var register = Gazetteer.standard();
        var first = country.split(" ")[0];
        var name = register.at(country, Level.COUNTRY).isPresent() ? country : first;
        if (register.at(name, Level.COUNTRY).isPresent()) {
            parts.put(part(found.group(1)) + ' ' + Spelling.folded(name), found.group());
        }
    }

    private static String country(String part) {
        return part.substring(part.indexOf(' '));
    }

    private static String part(String direction) {
        return switch (direction.toLowerCase(Locale.ROOT)) {
            case "nord" -> "north";
            case "sud" -> "south";
            case "centre", "center" -> "central";
            default -> direction.toLowerCase(Locale.ROOT);
        };
    }
}
