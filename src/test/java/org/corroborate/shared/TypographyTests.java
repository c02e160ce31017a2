package org.corroborate.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypographyTests {

    @Test
    void frenchSignsAreSetApartByANarrowSpaceThatDoesNotBreak() {
        assertThat(Typography.set("Fermer ? Oui : « {0} » ; 20 % !", Locale.FRENCH))
                .isEqualTo("Fermer\u202f? Oui\u202f: «\u202f{0}\u202f»\u202f; 20\u202f%\u202f!");
    }

    @Test
    void englishIsLeftAsItIs() {
        assertThat(Typography.set("{0} % of them : all", Locale.ENGLISH)).isEqualTo("{0} % of them : all");
    }

    @Test
    void whatFillsASentenceIsLeftAsItWasWritten() {
        assertThat(Sentence.of("audit.changed", "a ; b").in(Locale.FRENCH))
                .contains("a ; b")
                .contains("modifiée\u202f:");
    }
}
