package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads stands in the files of translations; signs, names and units of their own may stand in the code. */
class LiteralsTests {

    private static final Path SCREENS = Path.of("src/main/java/org/corroborate/ui");
    private static final Path ELEMENTS = Path.of("frontend");

    private static final Set<String> ALLOWED = Set.of("Corroborate", "EN", "FR", "sha256 ");

    /** A literal handed to what sets a text, first or after the name of an attribute that is read out. */
    private static final Pattern SET_IN_JAVA = Pattern.compile("(?:\\b(?:setText|setTitle|setPageTitle|setLabel"
            + "|setPlaceholder|setAriaLabel|setHelperText|setErrorMessage|setHeaderTitle|setHeader|setCaptionText"
            + "|setEmptySelectionCaption|setTooltipText|setConfirmText|setCancelText"
            + "|new (?:Span|Paragraph|H[1-6]|Div|Text|ListItem|Button|NativeButton|Tab|Html|NativeTableHeaderCell"
            + "|NativeTableCell)|Acts\\.(?:primary|button|bare)|Told\\.done)\\(\\s*"
            + "|setAttribute\\(\\s*\"(?:aria-label|title|alt|placeholder)\"\\s*,\\s*)\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Words between tags, or in an attribute that is read out, of a template. */
    private static final Pattern SET_IN_TEMPLATE =
            Pattern.compile("(?:<[a-z-]+[^<>`]*>|</[a-z-]+>)([^<>`${}=;]*\\p{L}{2}[^<>`${}=;]*)</"
                    + "|\\b(?:aria-label|title|alt|placeholder)=\"([^\"$]*\\p{L}{2}[^\"$]*)\"");

    @Test
    void noScreenHoldsWordsOfItsOwn() {
        assertThat(found(SCREENS, ".java", SET_IN_JAVA)).isEmpty();
    }

    @Test
    void noElementHoldsWordsOfItsOwn() {
        assertThat(found(ELEMENTS, ".ts", SET_IN_TEMPLATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Span(\"Nothing here\")",
                "title.setText(\"Claims\")",
                "getElement().setAttribute(\"aria-label\", \"Close it\")",
                "Acts.primary(\n    \"Decide\", \"Ctrl+Enter\", this::submit)"
            })
    void aLiteralInJavaIsSeen(String code) {
        assertThat(words(code, SET_IN_JAVA)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html`<b>Next page</b>`", "html`<button title=\"Next page\"></button>`"})
    void aLiteralInATemplateIsSeen(String code) {
        assertThat(words(code, SET_IN_TEMPLATE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new Span(\"≠\")", "new Span(say(\"find.none\"))", "setAttribute(\"role\", \"list\")"})
    void signsAndKeysOfTranslationsMayStand(String code) {
        assertThat(words(code, SET_IN_JAVA)).isEmpty();
    }

    private static List<String> found(Path folder, String ending, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            return files.filter(it ->
                            it.toString().endsWith(ending) && !it.toString().contains("generated"))
                    .flatMap(it -> words(read(it), pattern).map(words -> it.getFileName() + ": " + words))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> words(String code, Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map(LiteralsTests::literal)
                .filter(it -> !ALLOWED.contains(it))
                .filter(it -> Pattern.compile("\\p{L}{2}").matcher(it).find());
    }

    private static String literal(MatchResult match) {
        return match.group(1) != null || match.groupCount() < 2 ? match.group(1) : match.group(2);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
