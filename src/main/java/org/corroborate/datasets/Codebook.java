package org.corroborate.datasets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.corroborate.conflicts.MethodName;
import org.corroborate.shared.Sentence;

/** {@code codebook.md}: what each column means and by which method it was filled, written from what is in force. */
final class Codebook {

    private Codebook() {}

    static byte[] of(MethodName method, List<String> files) {
        var out = new StringBuilder();
        line(out, "# " + say("datasets.codebook"));
        line(out, "");
        line(out, say("datasets.codebook-method", method.name(), method.version()));
        line(out, "");
        line(out, say("datasets.codebook-figures"));
        line(out, "");
        line(out, say("datasets.codebook-way-back"));
        line(out, "");
        line(out, say("datasets.codebook-formulas"));
        line(out, "");
        line(out, "| column | meaning |");
        line(out, "|---|---|");
        Arrays.stream(Column.values())
                .forEach(it ->
                        line(out, "| `" + it.code() + "` | " + it.meaning().in(Locale.ENGLISH) + " |"));
        line(out, "");
        files.forEach(it -> line(out, "- `" + it + "`: " + say("datasets.file-" + it)));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String say(String key, String... arguments) {
        return Sentence.of(key, arguments).in(Locale.ENGLISH);
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }
}
