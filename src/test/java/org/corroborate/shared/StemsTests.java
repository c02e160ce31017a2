package org.corroborate.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StemsTests {

    private final Stems stems = Stems.of("fled, arriv*, évacu*, took refuge");

    @Test
    void aWholeWordIsFoundInWhateverCase() {
        assertThat(stems.in("They fled to Sévaré.")).isTrue();
        assertThat(stems.in("FLED")).isTrue();
        assertThat(stems.in("All took refuge there.")).isTrue();
    }

    @Test
    void aBeginningIsFoundWithAnyEnding() {
        assertThat(stems.in("Ils sont arrivés.")).isTrue();
        assertThat(stems.in("Des évacués, et É-vacués: ÉVACUÉS")).isTrue();
    }

    @Test
    void aWordWithinAnotherIsNotFound() {
        assertThat(stems.in("unfledged")).isFalse();
        assertThat(stems.in("preévacué")).isFalse();
        assertThat(stems.in("they fledged")).isFalse();
        assertThat(stems.in("")).isFalse();
    }

    @Test
    void thePatternServesInLongerOnes() {
        var to = Pattern.compile(stems.pattern() + " to$", Pattern.CASE_INSENSITIVE);
        assertThat(to.matcher("and then fled to").find()).isTrue();
    }
}
