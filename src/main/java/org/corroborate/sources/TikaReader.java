package org.corroborate.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The one class that knows Apache Tika: what kind of file it is, and the characters in it. Reads documents, nothing
 * else: no archives, no pictures, no attachments, no character recognition.
 */
final class TikaReader {

    private static final Pattern TEXT_NAME = Pattern.compile("(?i).*\\.(txt|text|md|markdown|csv|tsv|log|jsonl?)");
    private static final Set<String> PLAIN = Set.of("application/json", "application/x-ndjson");
    private static final Set<String> MARKED_UP =
            Set.of("text/html", "application/xhtml+xml", "application/xml", "text/xml");
    private static final Pattern DOCUMENT = Pattern.compile("application/pdf|application/(x-)?rtf|text/rtf"
            + "|application/msword|application/vnd\\.ms-(excel|powerpoint|outlook|word|.*macroenabled.*)(\\..*)?"
            + "|application/vnd\\.openxmlformats-officedocument\\..*|application/vnd\\.oasis\\.opendocument\\..*"
            + "|application/epub\\+zip|message/rfc822|multipart/related|application/x-mimearchive");

    /** Workbooks, whose cells want each a place of its own. */
    private static final Pattern SHEETS = Pattern.compile(
            "application/vnd\\.openxmlformats-officedocument\\.spreadsheetml"
                    + "\\..*|application/vnd\\.ms-excel(\\..*)?|application/vnd\\.oasis\\.opendocument\\.spreadsheet(-template)?");

    private final AutoDetectParser parser = new AutoDetectParser();
    private final String version = Tika.getString().replaceFirst("^\\D+", "");

    /** The media type, by the first bytes and the name. */
    static String mediaType(String fileName, byte[] head) {
        try {
            var type = MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), named(fileName))
                    .getBaseType()
                    .toString();
            var looksLikeMail = type.startsWith("message/");
            return TEXT_NAME.matcher(fileName).matches() && looksLikeMail ? "text/plain" : type;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Reading read(ReadingRequest request) {
        try {
            if (isPlain(request)) {
                return plain(request);
            }
            return parsed(request);
        } catch (PageText.TooLong tooLong) {
            return tooLong(request);
        } catch (EncryptedDocumentException locked) {
            return Reading.NoWords.because("encrypted");
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError broken) {
            return causedBy(broken, PageText.TooLong.class) ? tooLong(request) : Reading.NoWords.because("broken");
        }
    }

    private static boolean isPlain(ReadingRequest request) {
        var type = request.mediaType();
        return PLAIN.contains(type) || type.startsWith("text/") && !MARKED_UP.contains(type) && !type.endsWith("/rtf");
    }

    private Reading plain(ReadingRequest request) throws IOException {
        if (Files.size(request.file()) > 4L * request.mostCharacters()) {
            return tooLong(request);
        }
        var bytes = Files.readAllBytes(request.file());
        var content = PlainText.utf8(bytes).or(() -> inAnotherCharset(bytes, request));
        if (content.filter(it -> it.length() > request.mostCharacters()).isPresent()) {
            return tooLong(request);
        }
        return content.<Reading>map(it -> new Reading.Words(it, Heading.of(it), PlainText.READER, PlainText.VERSION))
                .orElse(Reading.NoWords.because("no-document", request.mediaType()));
    }

    private static Optional<String> inAnotherCharset(byte[] bytes, ReadingRequest request) {
        try {
            Charset charset =
                    new DefaultEncodingDetector().detect(new ByteArrayInputStream(bytes), named(request.fileName()));
            return Optional.ofNullable(charset).flatMap(it -> PlainText.in(it, bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reading parsed(ReadingRequest request) throws IOException, SAXException, TikaException {
        var metadata = named(request.fileName());
        try (var stream = TikaInputStream.get(request.file(), metadata)) {
            var type =
                    parser.getDetector().detect(stream, metadata).getBaseType().toString();
            if (!MARKED_UP.contains(type) && !DOCUMENT.matcher(type).matches()) {
                return Reading.NoWords.because("no-document", type);
            }
            if (SHEETS.matcher(type).matches()) {
                return sheets(stream, metadata, request);
            }
            var text = new PageText(request.mostCharacters());
            parser.parse(stream, new BodyContentHandler(text), metadata, context());
            return words(text, metadata, type);
        }
    }

    private Reading sheets(TikaInputStream stream, Metadata metadata, ReadingRequest request)
            throws IOException, SAXException, TikaException {
        var text = new SheetText(request.mostCharacters());
        parser.parse(stream, new BodyContentHandler(text), metadata, context());
        var content = text.text();
        return content.codePoints().noneMatch(Character::isLetterOrDigit)
                ? Reading.NoWords.because("no-words")
                : new Reading.Words(content, Heading.of(content), "Apache Tika, cell by cell", version);
    }

    private Reading words(PageText text, Metadata metadata, String type) {
        var content = text.text();
        if (content.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Reading.NoWords.because(type.equals("application/pdf") ? "only-pictures" : "no-words");
        }
        var given = metadata.get(TikaCoreProperties.TITLE);
        var title = given == null || given.isBlank() ? text.heading() : Heading.tidy(given);
        return new Reading.Words(content, title.isEmpty() ? Heading.of(content) : title, "Apache Tika", version);
    }

    private ParseContext context() {
        var context = new ParseContext();
        // The parts that make up an e-mail's own body are parsed by this.
        context.set(Parser.class, parser);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        context.set(PDFParserConfig.class, pdf);
        var recognition = new TesseractOCRConfig();
        recognition.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, recognition);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static Metadata named(String fileName) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return metadata;
    }

    private static Reading tooLong(ReadingRequest request) {
        return Reading.NoWords.because("too-long", String.format(Locale.ROOT, "%d", request.mostCharacters()));
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    /** What is inside a document as a file of its own is not read: it would be received as one. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
