package org.corroborate.conflicts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corroborate.TestWorkbench;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Incidents;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTests {

    private static final List<String> SEEDS = List.of(
            "000_6955e5cdabdcc42b.txt",
            "001_018614ce5d705425.txt",
            "002_778926942f83a8bb.txt",
            "003_ba152d414428e607.txt",
            "004_5d00a487deb97b0a.txt");

    /** What was found, without ids: incidents as their mentions, conflicts and silences as their words. */
    private record Held(Set<Set<String>> incidents, Set<String> conflicts, long silences, long pairs) {}

    @Test
    void theSameIsFoundInWhicheverOrderDocumentsCome(@TempDir Path one, @TempDir Path other) throws IOException {
        var held = held(one, SEEDS);
        assertThat(held.incidents()).anySatisfy(it -> assertThat(it).hasSizeGreaterThan(1));
        assertThat(held.conflicts()).isNotEmpty();
        assertThat(held(other, SEEDS.reversed())).isEqualTo(held);
    }

    private static Held held(Path data, List<String> seeds) throws IOException {
        try (var workbench = TestWorkbench.on(data)) {
            var me = TestWorkbench.signIn("REVIEWER", "READER");
            var documents = workbench.the(Documents.class);
            for (var seed : seeds) {
                try (var bytes = Files.newInputStream(Path.of("seeds", seed))) {
                    var id = documents
                            .receive(Arrival.of(seed, bytes), me)
                            .document()
                            .id();
                    until(() -> documents.progress(id).reached() == Stage.COMPARED);
                }
            }
            var conflicts = workbench.the(Conflicts.class);
            return new Held(
                    workbench.the(Incidents.class).all().stream()
                            .map(it -> mentions(workbench, it))
                            .collect(toSet()),
                    conflicts.all().stream().map(it -> words(workbench, it)).collect(toSet()),
                    conflicts.quietInAll(Optional.empty()),
                    conflicts.pairsCompared());
        }
    }

    private static Set<String> mentions(TestWorkbench workbench, Incident incident) {
        return workbench.the(Incidents.class).reports(incident.id()).stream()
                .map(it -> it.sha256() + " " + it.mention().start() + " "
                        + it.mention().end())
                .collect(toSet());
    }

    private static String words(TestWorkbench workbench, Conflict conflict) {
        return conflict.attribute() + " " + conflict.kind() + " " + conflict.severity() + " "
                + conflict.claims().stream()
                        .map(it -> words(workbench, it))
                        .sorted()
                        .toList();
    }

    private static String words(TestWorkbench workbench, ClaimId claim) {
        var quote = workbench.the(Claims.class).claim(claim).quote();
        return quote.start() + " " + quote.exact();
    }
}
