package org.corroborate.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The refused rows of a table as a file: number, words, reason. What a spreadsheet would take for a formula is guarded. */
final class RefusedCsv {

    private RefusedCsv() {}

    static byte[] of(List<RowClaims.Refused> refused, Locale language) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord("row", "words", "reason");
            for (var row : refused) {
                csv.writeRecord(
                        String.valueOf(row.row()),
                        guarded(row.words()),
                        guarded(row.why().in(language)));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
