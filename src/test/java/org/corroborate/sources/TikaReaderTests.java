package org.corroborate.sources;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.sources.SampleFiles.SENTENCE;
import static org.corroborate.sources.SampleFiles.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TikaReaderTests {

    private static final TikaReader READER = new TikaReader();

    @TempDir
    Path directory;

    @Test
    void plainTextKeepsItsCharactersExactly() {
        var content = "\uFEFF  Douna \uD83D\uDD25\r\n\r\n  14 killed\u00A0…  e\u0301 \r\n\t\n";
        assertThat(words("a.txt", utf8(content)).content()).isEqualTo(content);
    }

    @Test
    void theSeedsAreReadCharacterForCharacter() throws IOException {
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                var bytes = Files.readAllBytes(seed);
                assertThat(utf8(words(seed.getFileName().toString(), bytes).content()))
                        .isEqualTo(bytes);
            }
        }
    }

    @Test
    void aTextThatBeginsLikeAnEmailStaysAText() {
        var content = "From: the field office\nSubject: Bandiagara\n\n" + SENTENCE;
        assertThat(words("note.txt", utf8(content)).content()).isEqualTo(content);
    }

    @Test
    void otherCharsetsAreDetected() {
        var french = "À Ménaka, des hommes armés ont tué au moins neuf civils ; d'après la gendarmerie, l'école a été"
                + " brûlée et le bétail enlevé.";
        assertThat(words("a.txt", french.getBytes(Charset.forName("windows-1252")))
                        .content())
                .isEqualTo(french);
        assertThat(words("b.txt", ("\uFEFF" + french).getBytes(UTF_16LE)).content())
                .contains(french);
    }

    @Test
    void theFirstHeadingIsTheTitle() {
        assertThat(words("a.txt", utf8("= Douna drone strike =\n\nOn the night"))
                        .title())
                .isEqualTo("Douna drone strike");
        assertThat(words("a.txt", utf8(SENTENCE + "\n\nMore.")).title()).isEmpty();
    }

    @Test
    void pagesOfAPdfAreKeptApart() throws IOException {
        var words = words("a.pdf", SampleFiles.pdf("Nine gendarmes died.", "Two were hurt."));
        assertThat(words.content().split("\f"))
                .extracting(String::strip)
                .containsExactly("Nine gendarmes died.", "Two were hurt.");
        assertThat(words.reader()).isEqualTo("Apache Tika");
        assertThat(words.version()).isEqualTo("3.3.1");
    }

    @Test
    void wordDocumentsAndTablesAreRead() throws IOException {
        assertThat(words("a.docx", SampleFiles.docx("Attack in Mopti", SENTENCE))
                        .content())
                .contains(SENTENCE);
        assertThat(words("a.xlsx", SampleFiles.xlsx(new String[] {"Region", "Fatalities"}, new String[] {"Mopti", "70"
                        }))
                        .content())
                .contains("Region\tFatalities")
                .contains("Mopti\t70");
        assertThat(words("a.csv", utf8("Region,Fatalities\r\nMopti,70\r\n")).content())
                .isEqualTo("Region,Fatalities\r\nMopti,70\r\n");
    }

    @Test
    void webPagesAndMailsAreReadWithoutTheirMarks() {
        var page = words(
                "a.html",
                utf8("<html><head><title>Attack in Mopti</title><script>x()</script></head><body><h1>Attack</h1><p>"
                        + SENTENCE + "</p></body></html>"));
        assertThat(page.content()).contains(SENTENCE).doesNotContain("x()");
        assertThat(page.title()).isEqualTo("Attack in Mopti");
        var mail = words(
                "a.eml",
                utf8("From: desk@example.org\r\nSubject: Attack in Mopti\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                        + SENTENCE + "\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>" + SENTENCE + "</p>\r\n--b--\r\n"));
        assertThat(mail.content()).containsOnlyOnce(SENTENCE);
        assertThat(mail.title()).isEqualTo("Attack in Mopti");
    }

    @Test
    void aWrongExtensionDoesNotDeceive() throws IOException {
        assertThat(words("a.txt", SampleFiles.pdf(SENTENCE)).content()).contains(SENTENCE);
        assertThat(words("a.pdf", SampleFiles.docx(SENTENCE)).content()).contains(SENTENCE);
        assertThat(words("a.docx", utf8(SENTENCE)).content()).contains(SENTENCE);
    }

    @Test
    void whatIsNoDocumentIsNotGuessed() throws IOException {
        var noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        assertThat(why("noise.bin", noise)).isEqualTo("sources.no-document");
        assertThat(why("noise.txt", noise)).isEqualTo("sources.no-document");
        assertThat(why("noise.pdf", noise)).isIn("sources.broken", "sources.no-document");
        var program = Files.readAllBytes(Path.of(System.getProperty("java.home"), "bin", "java"));
        assertThat(why("program", program)).isEqualTo("sources.no-document");
        assertThat(why("nested.zip", SampleFiles.nestedZip(60))).isEqualTo("sources.no-document");
        assertThat(why("spaces.txt", utf8(" \n \n"))).isEqualTo("sources.no-document");
    }

    @Test
    void eachFailureHasItsOwnSentence() throws IOException {
        assertThat(why("locked.pdf", SampleFiles.lockedPdf())).isEqualTo("sources.encrypted");
        assertThat(why("scan.pdf", SampleFiles.pdf("", ""))).isEqualTo("sources.only-pictures");
        var pdf = SampleFiles.pdf(SENTENCE);
        assertThat(why("half.pdf", Arrays.copyOf(pdf, 40))).isEqualTo("sources.broken");
        assertThat(why("empty.docx", SampleFiles.docx(" "))).isEqualTo("sources.no-words");
        assertThat(why("long.txt", utf8("word ".repeat(30_000)))).isEqualTo("sources.too-long");
    }

    @Test
    void bombsAreNotSwallowed() throws IOException {
        assertThat(why("laughs.docx", SampleFiles.billionLaughsDocx())).isEqualTo("sources.broken");
        assertThat(why("laughs.xml", utf8(SampleFiles.billionLaughs()))).isEqualTo("sources.broken");
        assertThat(why("bomb.docx", SampleFiles.bombDocx())).isIn("sources.broken", "sources.too-long");
    }

    private Reading.Words words(String name, byte[] bytes) {
        var reading = read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Words.class);
        return (Reading.Words) reading;
    }

    private String why(String name, byte[] bytes) {
        var reading = read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.NoWords.class);
        return ((Reading.NoWords) reading).why().key();
    }

    private Reading read(String name, byte[] bytes) {
        try {
            var file = Files.write(directory.resolve("file"), bytes);
            var head = Arrays.copyOf(bytes, Math.min(bytes.length, 65_536));
            return READER.read(
                    new ReadingRequest(file, name, TikaReader.mediaType(name, head), 120_000, Duration.ofSeconds(20)));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
