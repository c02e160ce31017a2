package org.corroborate.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTests {

    private final Sentence refused = new Sentence("shared.unknown", List.of("claim 7"));

    @Test
    void aSentenceIsSaidInTheReadersLanguage() {
        assertThat(refused.in(Locale.ENGLISH)).isEqualTo("There is no claim 7.");
        assertThat(refused.in(Locale.FRENCH)).isEqualTo("Introuvable\u202f: claim 7.");
    }

    @Test
    void aLanguageTheWorkbenchDoesNotSpeakGetsEnglishWhateverTheMachinesOwn() {
        assertThat(refused.in(Locale.JAPANESE)).isEqualTo("There is no claim 7.");
    }
}
