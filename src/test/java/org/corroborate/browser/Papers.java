package org.corroborate.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that the tests bring: a table of three rows, one of which says no day, and a PDF. */
final class Papers {

    private static final String TABLE = """
            event_id_cnty,event_date,event_type,sub_event_type,actor1,admin1,admin2,location,fatalities,notes
            MLI9001,03 March 2021,Violence against civilians,Attack,JNIM,Gao,Ansongo,Labbezanga,7,"Armed men came at noon, it is said."
            MLI9002,04 March 2021,Battles,Armed clash,JNIM,Mopti,Koro,Dinangourou,12,A patrol was attacked.
            MLI9003,some day,Battles,Armed clash,JNIM,Mopti,Koro,Dinangourou,3,No day is given.
            """;

    private Papers() {}

    static byte[] table() {
        return TABLE.getBytes(StandardCharsets.UTF_8);
    }

    /** A heading over two columns, a word divided at a line's end, and a second page. */
    static byte[] twoColumns() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var first = page(document);
            write(document, first, 60, 780, 20, "Two columns of news from Gao");
            write(
                    document,
                    first,
                    60,
                    720,
                    11,
                    "On 5 March 2021 gunmen attacked the",
                    "village of Labbezanga and killed",
                    "at least 14 civilians, residents said.");
            write(
                    document,
                    first,
                    320,
                    720,
                    11,
                    "The next day soldiers of the gar-",
                    "rison were ambushed near Ansongo;",
                    "eight soldiers were killed.");
            write(
                    document,
                    page(document),
                    60,
                    720,
                    11,
                    "In Gao, three traders were wounded",
                    "by an explosive device on 9 March 2021.");
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage page(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void write(PDDocument document, PDPage page, float x, float y, float size, String... lines)
            throws IOException {
        var append = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(document, page, append, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), size);
            content.setLeading(size * 1.3f);
            content.newLineAtOffset(x, y);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
