package org.corroborate.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.corroborate.Desk;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.claims.MentionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said about links binds later runs, also those after the process was killed in the middle of an import. */
class KilledJudgingTests {

    private static final int PAPERS = 3;

    @TempDir
    private Path data;

    @Test
    void whatPeopleSaidBindsAfterTheProcessWasKilledInTheMiddleOfAnImport() throws Exception {
        var mentions = judgeAndImportUntilKilled();
        try (var desk = new Desk(data)) {
            var incidents = desk.the(Incidents.class);
            bound(incidents, mentions);
            desk.paper(Importer.PAPER.formatted(9, 99));
            var later = desk.report(Importer.DAY, "Bandiagara", new Exactly(9));
            bound(incidents, mentions);
            assertThat(incidents.history(place(incidents, mentions.getFirst())))
                    .extracting(LinkAct::what)
                    .contains(LinkAct.What.UNLINKED, LinkAct.What.SPLIT, LinkAct.What.MERGED);
            assertThat(desk.incident(later))
                    .isIn(mentions.stream().map(it -> place(incidents, it)).toList());
        }
    }

    private static void bound(Incidents incidents, List<MentionId> of) {
        var one = place(incidents, of.getFirst());
        var apart = place(incidents, of.get(1));
        var split = place(incidents, of.get(2));
        assertThat(place(incidents, of.get(3))).as("merged").isEqualTo(one);
        assertThat(apart).as("unlinked").isNotEqualTo(one);
        assertThat(split).as("split").isNotEqualTo(one);
    }

    private static IncidentId place(Incidents incidents, MentionId mention) {
        return incidents.of(mention).orElseThrow();
    }

    private List<MentionId> judgeAndImportUntilKilled() throws IOException, InterruptedException {
        var importer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<MentionId> mentions = List.of();
        var in = 0;
        try (var lines = importer.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("[0-9a-f-]{36}( [0-9a-f-]{36}){3}")) {
                    mentions = Arrays.stream(line.split(" "))
                            .map(it -> new MentionId(UUID.fromString(it)))
                            .toList();
                } else if (line.startsWith("in ") && ++in == PAPERS) {
                    importer.toHandle().destroyForcibly();
                }
            }
        } finally {
            importer.destroyForcibly().waitFor();
        }
        assertThat(mentions).hasSize(4);
        return mentions;
    }
}
