package org.corroborate.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corroborate.TestWorkbench.until;
import static org.corroborate.sources.SampleFiles.SENTENCE;
import static org.corroborate.sources.SampleFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corroborate.TestWorkbench;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authorization.AuthorizationDeniedException;

class DocumentsTests {

    @TempDir
    static Path data;

    private static TestWorkbench workbench;
    private static Documents documents;
    private AccountId me;

    @BeforeAll
    static void start() {
        workbench = TestWorkbench.on(data, List.of(), "corroborate.most-megabytes=3");
        documents = workbench.the(Documents.class);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void signIn() {
        me = TestWorkbench.signIn("REVIEWER");
    }

    @Test
    void aDocumentIsKeptByteForByteAndRead() throws IOException {
        var bytes = utf8("\uFEFF# Attack in Mopti\r\n\r\n" + SENTENCE + " \uD83D\uDD25\r\n");
        var document = received("C:\\reports\\attack.txt", bytes);
        assertThat(document.fileName()).isEqualTo("attack.txt");
        assertThat(document.mediaType()).isEqualTo("text/plain");
        assertThat(document.sha256()).matches("[0-9a-f]{64}");
        assertThat(documents.bytes(document.id()).readAllBytes()).isEqualTo(bytes);
        arrived(document);
        assertThat(utf8(documents.text(document.id()).orElseThrow().content())).isEqualTo(bytes);
        assertThat(documents.document(document.id()).title()).isEqualTo("Attack in Mopti");
        assertThat(documents.byNumber(document.number())).contains(documents.document(document.id()));
    }

    @Test
    void whatIsKnownOfAnArrivalIsKept() {
        var received = documents.receive(
                new Arrival(
                        "known.txt",
                        new ByteArrayInputStream(utf8("Known. " + SENTENCE)),
                        Optional.of("A title"),
                        Optional.of("The Agency"),
                        Optional.of(LocalDate.of(2024, 3, 22))),
                me);
        var document = received.document();
        assertThat(document.title()).isEqualTo("A title");
        assertThat(document.published()).contains(LocalDate.of(2024, 3, 22));
        assertThat(document.source().flatMap(documents::source).map(Source::name))
                .contains("The Agency");
        assertThat(document.receivedBy()).isEqualTo(me);
    }

    @Test
    void theSameBytesTwiceAreTheSameDocument() {
        var first = received("one.txt", utf8("Twice. " + SENTENCE));
        var again = documents.receive(arrival("other.txt", utf8("Twice. " + SENTENCE)), me);
        assertThat(again).isInstanceOf(Received.SameBytes.class);
        assertThat(again.document().id()).isEqualTo(first.id());
    }

    @Test
    void numbersCountUpWithoutGaps() {
        received("n1.txt", utf8("n1 " + SENTENCE));
        received("n2.txt", utf8("n2 " + SENTENCE));
        assertThat(documents.all())
                .extracting(Document::number)
                .startsWith(0, 1)
                .doesNotHaveDuplicates();
        assertThat(documents.all().getLast().number()).isEqualTo(documents.all().size() - 1);
    }

    @Test
    void theLargestUpToABoundIsFound() {
        var small = received("short.txt", utf8("Short. " + SENTENCE));
        var large = received("long.txt", utf8("Long. " + SENTENCE.repeat(9000)));
        assertThat(documents.largest(large.size())).map(Document::id).contains(large.id());
        assertThat(documents.largest(large.size() - 1).orElseThrow().size()).isLessThan(large.size());
        assertThat(documents.largest(small.size()).orElseThrow().size()).isLessThanOrEqualTo(small.size());
        assertThat(documents.largest(1)).isEmpty();
    }

    @Test
    void emptyAndTooLargeFilesLeaveNothingBehind() throws IOException {
        var before = documents.all().size();
        assertThatThrownBy(() -> documents.receive(arrival("empty.txt", new byte[0]), me))
                .isInstanceOf(Refusal.class)
                .hasMessage("The file is empty: nothing was kept.");
        assertThatThrownBy(() -> documents.receive(Arrival.of("large.txt", zeros(200L * 1024 * 1024)), me))
                .isInstanceOf(Refusal.class)
                .hasMessage("The file is larger than 3 MB: nothing was kept.");
        assertThat(documents.all()).hasSize(before);
        assertThat(parts()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        var before = documents.all().size();
        assertThatThrownBy(() -> documents.receive(Arrival.of("half.txt", breaksOff()), me))
                .hasMessage("The file did not arrive whole: nothing was kept.");
        assertThat(documents.all()).hasSize(before);
        assertThat(parts()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAndSaysSo() throws IOException {
        var document = received("locked.pdf", SampleFiles.lockedPdf());
        var progress = arrived(document);
        assertThat(progress.reached()).isEqualTo(Stage.KEPT);
        assertThat(progress.trouble().orElseThrow().key()).isEqualTo("sources.encrypted");
        assertThat(documents.text(document.id())).isEmpty();
        assertThat(documents.bytes(document.id()).readAllBytes()).isNotEmpty();
    }

    @Test
    void aNearCopyNamesTheDocumentThatWasHereFirst() throws IOException {
        var article = received("000.txt", Files.readAllBytes(Path.of("seeds", "000_6955e5cdabdcc42b.txt")));
        arrived(article);
        var rendering = received("001.txt", Files.readAllBytes(Path.of("seeds", "001_018614ce5d705425.txt")));
        arrived(rendering);
        var copy = documents.nearCopyOf(rendering.id()).orElseThrow();
        assertThat(copy.of()).isEqualTo(article.id());
        assertThat(copy.samePassages()).isGreaterThan(copy.passages() / 2);
        assertThat(documents.nearCopyOf(article.id())).isEmpty();
    }

    @Test
    void readingAgainKeepsTheTextWhereNothingChanged() {
        var document = received("again.txt", utf8("Again. " + SENTENCE));
        arrived(document);
        var before = documents.text(document.id()).orElseThrow();
        documents.readAgain(document.id(), me);
        arrived(document);
        assertThat(documents.text(document.id())).contains(before);
    }

    @Test
    void whoMayOnlyReadAddsNothing() {
        TestWorkbench.signIn("READER");
        assertThatThrownBy(() -> documents.receive(arrival("no.txt", utf8("No. " + SENTENCE)), me))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private Document received(String name, byte[] bytes) {
        var received = documents.receive(arrival(name, bytes), me);
        assertThat(received).isInstanceOf(Received.Kept.class);
        return received.document();
    }

    private static Arrival arrival(String name, byte[] bytes) {
        return Arrival.of(name, new ByteArrayInputStream(bytes));
    }

    private static Progress arrived(Document document) {
        until(() -> !documents.progress(document.id()).working());
        return documents.progress(document.id());
    }

    private static List<Path> parts() throws IOException {
        try (var files = Files.list(data.resolve("documents").resolve("incoming"))) {
            return files.filter(it -> it.toString().endsWith(".part")).toList();
        }
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] to, int start, int length) {
                var n = (int) Math.min(length, left);
                left -= n;
                return n == 0 ? -1 : n;
            }
        };
    }

    private static InputStream breaksOff() {
        return new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (--left <= 0) {
                    throw new IOException("The line is dead.");
                }
                return 'x';
            }
        };
    }
}
