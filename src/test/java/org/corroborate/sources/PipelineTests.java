package org.corroborate.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;
import static org.corroborate.sources.SampleFiles.SENTENCE;
import static org.corroborate.sources.SampleFiles.utf8;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.corroborate.TestWorkbench;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PipelineTests {

    @TempDir
    Path data;

    private AccountId me;

    @BeforeEach
    void signIn() {
        me = TestWorkbench.signIn("REVIEWER");
    }

    /** A last step that stumbles as the document's file name says, and remembers what it was given. */
    static class Stumbling implements Step {

        private final Documents documents;
        final AtomicInteger tries = new AtomicInteger();
        final Set<Stage> told = ConcurrentHashMap.newKeySet();
        final CountDownLatch entered = new CountDownLatch(1);
        final CountDownLatch released = new CountDownLatch(1);

        Stumbling(Documents documents) {
            this.documents = documents;
        }

        @Override
        public Stage reaches() {
            return Stage.COMPARED;
        }

        @Override
        public void take(DocumentId id) {
            var name = documents.document(id).fileName();
            if (name.startsWith("passing") && tries.incrementAndGet() < 2) {
                throw new TransientDataAccessResourceException("Busy.");
            }
            if (name.startsWith("lasting")) {
                throw new Refusal("sources.no-words");
            }
            if (name.startsWith("fault")) {
                throw new IllegalStateException("A fault in the program.");
            }
            if (name.startsWith("slow")) {
                entered.countDown();
                try {
                    released.await();
                } catch (InterruptedException never) {
                    throw new IllegalStateException(never);
                }
            }
        }

        @EventListener
        void on(DocumentAdvanced advanced) {
            told.add(advanced.progress().reached());
        }
    }

    @Test
    void eachStepIsTakenOnceAndTold() {
        try (var workbench = TestWorkbench.on(data, List.of(Stumbling.class))) {
            var id = receive(workbench, "plain.txt");
            until(() -> reached(workbench, id) == Stage.COMPARED);
            assertThat(workbench.the(Documents.class).progress(id).working()).isFalse();
            until(() -> workbench.the(Stumbling.class).told.contains(Stage.COMPARED));
            assertThat(stages(workbench, id))
                    .startsWith("KEPT", "READ")
                    .endsWith("COMPARED")
                    .doesNotHaveDuplicates();
            assertThat(workbench.the(Stumbling.class).told).contains(Stage.KEPT, Stage.READ, Stage.PROPOSED);
        }
    }

    @Test
    void aPassingTroubleIsTriedAgainAndALastingOneIsSaid() {
        try (var workbench = TestWorkbench.on(data, List.of(Stumbling.class))) {
            var passing = receive(workbench, "passing.txt");
            var lasting = receive(workbench, "lasting.txt");
            var fault = receive(workbench, "fault.txt");
            var plain = receive(workbench, "plain.txt");
            until(() -> reached(workbench, plain) == Stage.COMPARED);
            until(() -> reached(workbench, passing) == Stage.COMPARED);
            var documents = workbench.the(Documents.class);
            until(() -> !documents.progress(lasting).working()
                    && !documents.progress(fault).working());
            assertThat(documents.progress(lasting).trouble().orElseThrow().key())
                    .isEqualTo("sources.no-words");
            assertThat(documents.progress(fault).trouble().orElseThrow().key()).isEqualTo("sources.failed");
            assertThat(documents.progress(fault).reached()).isLessThan(Stage.COMPARED);
        }
    }

    @Test
    void aCancelledDocumentGoesNoFurther() {
        try (var workbench = TestWorkbench.on(data, List.of(Stumbling.class))) {
            var documents = workbench.the(Documents.class);
            var slow = receive(workbench, "slow.txt");
            until(() -> workbench.the(Stumbling.class).entered.getCount() == 0);
            var waiting = receive(workbench, "waiting.txt");
            until(() -> reached(workbench, waiting) == Stage.PROPOSED);
            documents.cancel(waiting, me);
            workbench.the(Stumbling.class).released.countDown();
            until(() -> reached(workbench, slow) == Stage.COMPARED);
            assertThat(documents.progress(waiting).working()).isFalse();
            assertThat(documents.progress(waiting).trouble().orElseThrow().key())
                    .isEqualTo("sources.cancelled");
            documents.readAgain(waiting, me);
            until(() -> reached(workbench, waiting) == Stage.COMPARED);
            assertThat(documents.progress(waiting).trouble()).isEmpty();
        }
    }

    private DocumentId receive(TestWorkbench workbench, String name) {
        var arrival = Arrival.of(name, new ByteArrayInputStream(utf8(name + " " + SENTENCE)));
        return workbench.the(Documents.class).receive(arrival, me).document().id();
    }

    private static Stage reached(TestWorkbench workbench, DocumentId id) {
        return workbench.the(Documents.class).progress(id).reached();
    }

    private static List<String> stages(TestWorkbench workbench, DocumentId id) {
        return workbench
                .the(JdbcClient.class)
                .sql("select stage from sources_stage where document = :id order by reached_at, stage")
                .param("id", id.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
