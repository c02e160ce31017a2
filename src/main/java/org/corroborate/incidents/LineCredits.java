package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corroborate.incidents.Agencies.Found;

/** Credits that a line gives for what stands around it: datelines, bylines, last lines, and "Source:" after an entry. */
final class LineCredits {

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Stands for each letter of an agency's name in a line that is looked at. */
    private static final char LETTER = '\uE000';

    private static final String NAMES = "(" + LETTER + "+(?:\\s*(?:/|,|&|\\band\\b|\\bet\\b)\\s*" + LETTER + "+)*)";

    /** "BAMAKO, March 24 (AFP) - ", "Reuters – ". */
    private static final Pattern DATELINE = Pattern.compile(
            "^[\\s*_>]*(?:(?:\\p{Lu}[^\\n()]{0,60}?)?\\(" + NAMES + "\\)\\s*[-–—:.]|" + NAMES + "\\s+[-–—]\\s)");

    /** A line that is nothing but whose the words are: "By AFP", "Le Monde avec AFP", "(Reuters)". */
    private static final Pattern BYLINE = Pattern.compile("^[\\s*_(\\[–—-]*(?:[^\\n.:" + LETTER + "]{0,40}?\\b)??"
            + "(?:(?:[Bb]y|[Ww]ith|[Aa]vec|[Pp]ar|[Ff]rom)\\s+(?:the\\s+|l['’])?)?" + NAMES
            + "(?:\\s+(?:in|à)\\s+\\p{L}+)?[\\s*_).\\]]*$");

    /** A line that ends "(AFP)" or "– Reuters". */
    private static final Pattern LAST =
            Pattern.compile("[.!?»\"”]\\s*(?:\\(|\\[|[–—-]\\s)" + NAMES + "[)\\]]?[.\\s*_]*$");

    private static final Pattern SOURCE = Pattern.compile(
            "(?:^|[\\s>(*_|.])((?:sources?|agency|agence)\\s*:\\s*[*_]*)([^\\n]{2,120}?)[)\\s*_.]*$", I);

    private static final Pattern ENTRY = Pattern.compile("^(?:[-*•–#=]|\\d{1,2}[.)/ ]).*");

    /** So many first lines are a document's head: what they say holds for all that follows. */
    private static final int HEAD = 8;

    /** Lines longer than this are no bylines, and what ends them is found by the sentence. */
    private static final int LONGEST = 4000;

    private static final int BYLINE_LENGTH = 90;

    private final String text;

    private final List<Span> lines = new ArrayList<>();

    private final List<Credit> found = new ArrayList<>();

    private LineCredits(String text) {
        this.text = text;
        for (var at = 0; at < text.length(); ) {
            var end = text.indexOf('\n', at);
            var to = end < 0 ? text.length() : end;
            if (!text.substring(at, to).isBlank()) {
                lines.add(new Span(at, to));
            }
            at = to + 1;
        }
    }

    static List<Credit> in(String text, List<Found> names) {
        var credits = new LineCredits(text);
        var done = 0;
        var name = 0;
        for (var i = 0; i < credits.lines.size(); i++) {
            var first = name;
            while (name < names.size()
                    && names.get(name).start() < credits.lines.get(i).to()) {
                name++;
            }
            if (credits.read(i, done, credits.masked(i, names.subList(first, name)))) {
                done = i + 1;
            }
        }
        return credits.found;
    }

    /** The line, with a sign for each letter of the agencies named in it. */
    private String masked(int i, List<Found> names) {
        var line = new StringBuilder(line(i));
        var span = lines.get(i);
        for (var it : names) {
            for (var at = it.start(); at < Math.min(it.end(), span.to()); at++) {
                line.setCharAt(at - span.from(), LETTER);
            }
        }
        return line.toString();
    }

    /** Reads a line; whether it closes what stands above it, back to the line {@code since}. */
    private boolean read(int i, int since, String masked) {
        if (masked.length() > LONGEST || masked.indexOf(LETTER) < 0 && masked.indexOf(':') < 0) {
            return false;
        }
        var source = SOURCE.matcher(line(i));
        if (source.find() && !SpokenCredits.PICTURE.matcher(masked).find()) {
            source(i, since, source.start(1), source.group(2));
            return true;
        }
        return masked.indexOf(LETTER) >= 0
                && !SpokenCredits.PICTURE.matcher(masked).find()
                && named(i, since, masked);
    }

    private boolean named(int i, int since, String masked) {
        var dateline = DATELINE.matcher(masked);
        if (dateline.find()) {
            var group = dateline.group(1) == null ? 2 : 1;
            add(i, dateline.start(group), dateline.end(group), lines.get(i).from(), text.length());
            return false;
        }
        var byline = BYLINE.matcher(masked);
        if (masked.length() < BYLINE_LENGTH && byline.matches()) {
            var head = i < HEAD && i < lines.size() - 1;
            var from = head ? 0 : lines.get(entry(i, since)).from();
            add(
                    i,
                    byline.start(1),
                    byline.end(1),
                    from,
                    head ? text.length() : lines.get(i).to());
            return true;
        }
        var last = LAST.matcher(masked);
        if (last.find()) {
            var first = i == lines.size() - 1 ? entry(i, since) : i;
            add(
                    i,
                    last.start(1),
                    last.end(1),
                    lines.get(first).from(),
                    lines.get(i).to());
            return true;
        }
        return false;
    }

    private void source(int i, int since, int at, String named) {
        var line = line(i);
        var said = line.substring(at, line.indexOf(named, at) + named.length());
        var alone = line.substring(0, at).chars().noneMatch(Character::isLetterOrDigit);
        var first = entry(alone && i > since ? i - 1 : i, since);
        var head = alone
                && i < HEAD
                && i < lines.size() - 1
                && first == 0
                && !ENTRY.matcher(line(0)).matches();
        var from = head ? 0 : lines.get(first).from();
        sole(named)
                .ifPresent(agency -> found.add(new Credit(
                        agency, from, head ? text.length() : lines.get(i).to(), at(i, at), said)));
    }

    private void add(int i, int start, int end, int from, int to) {
        var names = line(i).substring(start, end);
        found.add(new Credit(sole(names).orElse(""), from, to, at(i, start), names));
    }

    /** The one who is named; an empty name where there are several; nothing where what stands there is no name. */
    static Optional<String> sole(String named) {
        var names = Arrays.stream(named.replaceAll("[*_\\[\\]]", "").split("\\s*(?:[,;/&|]|\\band\\b|\\bet\\b)\\s*"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> Agencies.named(it).orElse(it))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.size() != 1) {
            return Optional.of("");
        }
        var name = names.getFirst();
        var written = name.matches("\\p{Lu}[\\p{L}\\d.'’() -]{1,48}") && !name.contains(". ");
        return written || Agencies.named(name).isPresent() ? Optional.of(name) : Optional.empty();
    }

    /** The line where the entry begins that ends here. */
    private int entry(int i, int since) {
        var from = i;
        while (from > since && !ENTRY.matcher(line(from)).matches()) {
            from--;
        }
        return from;
    }

    private String line(int i) {
        return text.substring(lines.get(i).from(), lines.get(i).to());
    }

    private int at(int i, int inLine) {
        return lines.get(i).from() + inLine;
    }
}
