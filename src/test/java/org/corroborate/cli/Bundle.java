package org.corroborate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A few short documents with what linking and comparing should make of them; the format stands in quarrels/first.txt. */
record Bundle(String title, List<Text> documents, Map<String, Mark> marks, List<Expected> expected) {

    private static final Pattern MARK = Pattern.compile("\\{([a-z]\\d+) ([^}]*)}", Pattern.DOTALL);

    /** Words of a document that tell of the incident of that letter. */
    record Mark(String name, String document, int start, int end, int line) {

        char incident() {
            return name.charAt(0);
        }

        boolean overlaps(String other, int from, int to) {
            return document.equals(other) && from < end && start < to;
        }
    }

    /** A conflict that should be found between statements, or one that should not. */
    record Expected(boolean conflict, String attribute, String kind, List<Mark> marks) {}

    static List<Bundle> read(String file) {
        try (var in = Bundle.class.getResourceAsStream("/quarrels/" + file)) {
            var all = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^= (?=[^\\n=]*[^\\n= ]\\n@ )"))
                    .skip(1)
                    .map(Bundle::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle of(String words) {
        var title = words.substring(0, words.indexOf('\n'));
        var documents = new ArrayList<Text>();
        var marks = new HashMap<String, Mark>();
        var expected = new ArrayList<String>();
        for (var part : words.substring(title.length() + 1).split("(?m)^@ ")) {
            var body = new StringBuilder();
            part.lines().skip(1).forEach(line -> {
                if (line.matches("(conflict|quiet) [a-z_ ]+:.*")) {
                    expected.add(line);
                } else {
                    body.append(line).append('\n');
                }
            });
            if (!part.isBlank()) {
                documents.add(document(part.lines().findFirst().orElseThrow(), body.toString(), marks));
            }
        }
        return new Bundle(
                title,
                documents,
                marks,
                expected.stream().map(it -> expected(it, marks)).toList());
    }

    private static Text document(String name, String marked, Map<String, Mark> marks) {
        var plain = new StringBuilder();
        var mark = MARK.matcher(marked);
        var line = 0;
        var at = 0;
        while (mark.find()) {
            plain.append(marked, at, mark.start());
            line = (int) plain.chars().filter(it -> it == '\n').count();
            var start = plain.length();
            plain.append(mark.group(2));
            marks.put(mark.group(1), new Mark(mark.group(1), name, start, plain.length(), line));
            at = mark.end();
        }
        plain.append(marked.substring(at));
        var text = plain.toString();
        return new Text(name, HexFormat.of().formatHex((name + text).getBytes(StandardCharsets.UTF_8)), text);
    }

    private static Expected expected(String line, Map<String, Mark> marks) {
        var colon = line.indexOf(':');
        var words = line.substring(0, colon).split(" ");
        var kind = words.length > 2 ? words[2] : "";
        var names = Arrays.stream(line.substring(colon + 1).strip().split(" "));
        var of = names.map(name -> Optional.ofNullable(marks.get(name)).orElseThrow())
                .toList();
        return new Expected(words[0].equals("conflict"), words[1], kind, of);
    }
}
