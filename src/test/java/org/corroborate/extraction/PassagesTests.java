package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTests {

    private final Passages passages = new Passages();

    @Test
    void aSentenceWithANumberOrACasualtyWordIsAPassage() {
        assertThat(of("Gunmen came at dawn. They killed the mayor. Twelve houses stood there. Nobody knows more."))
                .containsExactly("They killed the mayor.", "Twelve houses stood there.");
    }

    @Test
    void aDayOrAYearAloneMakesNone() {
        assertThat(of("The mission ended on 11 December 2023. It had begun in 2013."))
                .isEmpty();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneDoesNotShiftIt() {
        assertThat(of("🔥 Looting. 🔥 Nine were wounded.")).containsExactly("🔥 Nine were wounded.");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(of("")).isEmpty();
    }

    private List<String> of(String text) {
        return passages.in(text).stream()
                .map(it -> text.substring(it.start(), it.end()))
                .toList();
    }
}
