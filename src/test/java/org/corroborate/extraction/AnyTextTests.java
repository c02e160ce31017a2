package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.corroborate.bench.HostileTexts;
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

    private static final int MEGABYTE = 1_000_000;

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
    void aMegabyteOfOneThingIsReadAndTellsInProportion() {
        for (var piece : HostileTexts.pieces()) {
            int some = read(HostileTexts.of(piece, MEGABYTE / 4));
            int all = read(HostileTexts.of(piece, MEGABYTE));
            assertThat(all).as(piece).isLessThanOrEqualTo(4 * some + 8);
        }
    }

    @Test
    void aMegabyteOfActorsInOnePassageIsRead() {
        assertThat(read(HostileTexts.actors(MEGABYTE))).isGreaterThan(1000);
    }

    /** Reads a text, and gives how many claims it tells. */
    private int read(String text) {
        var claims = extractor.find(text, Optional.empty());
        assertThat(claims.stream().filter(it -> !stands(it, text.length()))).isEmpty();
        return claims.size();
    }

    /** Whether a claim's quote, and all that says why, are slices of the text. */
    private static boolean stands(Found claim, int length) {
        return claim.start() >= 0
                && claim.start() < claim.end()
                && claim.end() <= length
                && claim.why().stream().allMatch(it -> it.start() >= 0 && it.start() <= it.end() && it.end() <= length);
    }

    private static List<Path> seeds() throws IOException {
        try (var files = Files.list(Path.of("seeds"))) {
            return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
