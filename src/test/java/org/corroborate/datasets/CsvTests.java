package org.corroborate.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void linesEndInCarriageReturnAndLineFeedAndQuotesAreDoubled() {
        assertThat(written("a,b", "said \"no\"", "é")).isEqualTo("\"a,b\",\"said \"\"no\"\"\",é\r\n");
    }

    @Test
    void noSpreadsheetTakesWordsOfADocumentForAFormula() {
        assertThat(written("=1+1", "+33", "-5", "@SUM(A1)", "\ttab", "a=b"))
                .isEqualTo("'=1+1,'+33,'-5,'@SUM(A1),'\ttab,a=b\r\n");
    }

    private static String written(String... cells) {
        var csv = new Csv();
        csv.line(List.of(cells));
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
