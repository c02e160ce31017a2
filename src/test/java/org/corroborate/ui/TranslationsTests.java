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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What nobody says any more goes. */
    @ParameterizedTest
    @MethodSource("englishFiles")
    void everySentenceIsSaidSomewhere(Path english) {
        var spoken = new Spoken(english.getFileName().toString().replace(".properties", ""));
        assertThat(read(english).keySet().stream().map(String.class::cast).filter(it -> !spoken.says(it)))
                .isEmpty();
    }

    /**
     * What the sources may ask of one file: whole keys, keys that begin with a literal and end with the name of a
     * constant ({@code "claims.type-" + …}), and both with an ending that is a literal itself ({@code key + "-why"}).
     */
    private record Spoken(String file) {

        private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
        private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
        private static final String SOURCES = sources();
        private static final Set<String> LITERALS =
                LITERAL.matcher(SOURCES).results().map(it -> it.group(1)).collect(Collectors.toSet());
        private static final Set<String> WORDS =
                LITERALS.stream().map(it -> it.replaceAll("[^a-z]+", "-")).collect(Collectors.toSet());
        private static final Set<String> CONSTANTS =
                CONSTANT.matcher(SOURCES).results().map(it -> it.group()).collect(Collectors.toSet());

        boolean says(String name) {
            return Stream.concat(
                            Stream.of(name),
                            LITERALS.stream()
                                    .filter(it -> it.startsWith("-") && name.endsWith(it))
                                    .map(it -> name.substring(0, name.length() - it.length())))
                    .anyMatch(this::begun);
        }

        private boolean begun(String name) {
            var key = file + "." + name;
            return LITERALS.contains(key)
                    || LITERALS.stream()
                            .filter(it -> it.startsWith(file + ".") && key.startsWith(it))
                            .map(it -> key.substring(it.length()))
                            .anyMatch(Spoken::variable);
        }

        /** Such as {@code armed_clash}, the code of {@code ARMED_CLASH}; a code or a few words that are a literal. */
        private static boolean variable(String ending) {
            return LITERALS.contains(ending)
                    || WORDS.contains(ending)
                    || CONSTANTS.contains(ending.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private static String sources() {
            try (var files = Files.walk(Path.of("src/main/java"))) {
                return files.filter(it -> it.toString().endsWith(".java"))
                        .map(Spoken::words)
                        .collect(Collectors.joining("\n"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static String words(Path source) {
            try {
                return Files.readString(source);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
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
