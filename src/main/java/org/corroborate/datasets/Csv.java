package org.corroborate.datasets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 has it: UTF-8, commas, CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front, because words of documents are nobody's code.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private final StringWriter out = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);

    void line(List<String> cells) {
        writer.writeRecord(cells.stream().map(Csv::guarded).toList());
    }

    byte[] bytes() {
        try {
            writer.close();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
