package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AnyTextTests {

    private static final String[] PIECES = {
        "killed",
        "killing",
        "were killed",
        "14",
        "at least",
        "more than",
        "two dozen",
        "soldiers",
        "and",
        ",",
        "(",
        ")",
        "[",
        "no casualties",
        "including",
        "of whom",
        "who",
        "said",
        "wounded",
        "dead",
        "March 22, 2024",
        "\n",
        "\n\n",
        "- ",
        "\t",
        "|",
        "tués",
        "ont été",
        "dont",
        "l'armée",
        "😀",
        "é",
        "é",
        "U.N.",
        "'s",
        "—",
        "--",
        "“",
        "”",
        ":",
        ";",
        ".",
        "2,000",
        "40-85",
        "twenty-four",
        "a",
        "the",
        "one",
        "another",
        "death toll",
        "bodies of",
        "12:30",
        "$500",
        "# ",
        "= x =",
        "---|---|",
        "no one"
    };

    private final Extractor extractor = new Extractor();

    @Test
    void anyUnicodeIsReadAndEveryQuoteIsASlice() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                boolean plain = random.nextInt(3) > 0;
                text.append((char) (plain ? random.nextInt(128) : random.nextInt(0x10000)));
            }
            read(text.toString());
        }
    }

    @Test
    void wordsInAnyOrderAreRead() {
        var random = new Random(11);
        for (int round = 0; round < 800; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) > 0 ? " " : "");
            }
            read(text.toString());
        }
    }

    @Test
    void aSeedCutAnywhereIsRead() throws IOException {
        for (var seed : seeds()) {
            var text = Files.readString(seed);
            int step = text.length() > 50_000 ? 97 * 53 : 97;
            for (int cut = 0; cut < text.length(); cut += step) {
                read(text.substring(Math.max(0, cut - 3000), cut));
            }
            read(text);
        }
    }

    @Test
    void theSameTextGivesTheSameClaimsWhateverTheLocaleAndTimeZone() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var seed : seeds()) {
                var text = Files.readString(seed);
                var first = new Extractor().find(text, Optional.empty());
                Locale.setDefault(Locale.of("tr", "TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(new Extractor().find(text, Optional.empty())).isEqualTo(first);
                Locale.setDefault(locale);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void manyOfTheSameIsReadInLittleTime() {
        for (var piece : List.of(
                "killed ",
                "killed killed and wounded, ",
                "7",
                "7 ",
                ",",
                ", ",
                "(",
                "( ",
                "[",
                "and ",
                "a ",
                "12 killed, ",
                "killed 12 and ",
                "\n",
                "\n\n",
                "\t",
                "| ",
                "- ",
                "- killed 3\n",
                "who were ",
                "twenty-",
                "hundred ",
                "— ",
                "'s ",
                "U.N. ",
                "March 3, ",
                "é",
                "including 3 ",
                "dont ",
                "😀",
                ": ",
                "“",
                "# x\n")) {
            var text = piece.repeat(200_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text), piece);
        }
    }

    private void read(String text) {
        for (var found : extractor.find(text, Optional.empty())) {
            assertThat(found.start()).isNotNegative().isLessThan(found.end());
            assertThat(found.end()).isLessThanOrEqualTo(text.length());
            assertThat(found.why()).allMatch(it -> it.end() <= text.length());
        }
    }

    private static List<Path> seeds() throws IOException {
        try (var files = Files.list(Path.of("seeds"))) {
            return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
