package org.corroborate.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of each kind, honest and hostile, made on the spot. */
final class SampleFiles {

    static final String SENTENCE = "Gunmen killed at least 14 people in Bandiagara on Sunday.";

    private SampleFiles() {}

    static byte[] utf8(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(String... pages) throws IOException {
        try (var pdf = new PDDocument()) {
            return bytes(pdf, pages);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(pdf, SENTENCE);
        }
    }

    static byte[] docx(String... paragraphs) throws IOException {
        try (var docx = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var paragraph : paragraphs) {
                docx.createParagraph().createRun().setText(paragraph);
            }
            docx.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx(String[]... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Incidents");
            for (var i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (var j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A document whose one part is 192 megabytes of next to nothing. */
    static byte[] bombDocx() throws IOException {
        var start =
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t xml:space=\"preserve\">";
        return docxWithPart(zip -> {
            zip.write(utf8(start));
            var spaces = "a ".repeat(512 * 1024).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 192; i++) {
                zip.write(spaces);
            }
            zip.write(utf8("</w:t></w:r></w:p></w:body></w:document>"));
        });
    }

    /** A document that defines an entity of an entity of an entity … */
    static byte[] billionLaughsDocx() throws IOException {
        return docxWithPart(zip -> zip.write(utf8(billionLaughs())));
    }

    static String billionLaughs() {
        var entities = new StringBuilder("<!ENTITY a0 \"ha \">");
        for (var i = 1; i < 12; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE d [" + entities + "]><d>&a11;</d>";
    }

    /** An archive in an archive in an archive. */
    static byte[] nestedZip(int depth) throws IOException {
        var inner = utf8(SENTENCE);
        for (var i = 0; i < depth; i++) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("inner-" + i + (i == 0 ? ".txt" : ".zip")));
                zip.write(inner);
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    private static byte[] bytes(PDDocument pdf, String... pages) throws IOException {
        for (var words : pages) {
            var page = new PDPage();
            pdf.addPage(page);
            if (!words.isEmpty()) {
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(words);
                    content.endText();
                }
            }
        }
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private interface Part {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] docxWithPart(Part part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8(
                    "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>"));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(utf8("<?xml version=\"1.0\"?><Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            part.write(zip);
        }
        return out.toByteArray();
    }
}
