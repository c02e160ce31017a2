package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTests {

    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");

    static Stream<Path> englishFiles() throws IOException {
        return Files.list(FILES).filter(file -> !file.toString().endsWith("_fr.properties"));
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void everySentenceStandsInBothLanguages(Path english) {
        assertThat(read(french(english)).keySet()).isEqualTo(read(english).keySet());
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void everySentenceCanBeSaid(Path english) {
        Stream.of(read(english), read(french(english)))
                .flatMap(it -> it.entrySet().stream())
                .forEach(it -> assertThatCode(() -> new MessageFormat((String) it.getValue(), Locale.FRENCH))
                        .as("%s=%s", it.getKey(), it.getValue())
                        .doesNotThrowAnyException());
    }

    /** A lone apostrophe would swallow itself and whatever follows it. */
    @ParameterizedTest
    @MethodSource("englishFiles")
    void apostrophesAreDoubled(Path english) {
        Stream.of(read(english), read(french(english)))
                .flatMap(it -> it.values().stream())
                .map(String.class::cast)
                .forEach(sentence -> assertThat(sentence.replace("''", "")).doesNotContain("'"));
    }

    private static Path french(Path english) {
        return FILES.resolve(english.getFileName().toString().replace(".properties", "_fr.properties"));
    }

    private static Properties read(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var sentences = new Properties();
            sentences.load(reader);
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
