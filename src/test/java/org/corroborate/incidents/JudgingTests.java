package org.corroborate.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.corroborate.DeskTest;
import org.corroborate.audit.Audit;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.junit.jupiter.api.Test;

class JudgingTests extends DeskTest {

    @Test
    void anIncidentKeepsItsIdWhileReportsJoinIt() {
        var one = report("Bandiagara");
        var id = desk.incident(one);
        assertThat(desk.incident(report("Bandiagara"))).isEqualTo(id);
        assertThat(desk.incident(report("Bandiagara"))).isEqualTo(id);
        assertThat(desk.incident(one)).isEqualTo(id);
        assertThat(incidents().links(id)).hasSize(3);
        assertThat(incidents().voices(id)).hasSize(3);
    }

    @Test
    void whatWasUnlinkedStaysApartWhenLaterReportsCome() {
        var one = report("Bandiagara");
        var other = report("Bandiagara");
        var id = desk.incident(one);
        assertThatThrownBy(() -> incidents().unlink(other.mention(), " ", desk.me()))
                .isInstanceOf(Refusal.class);
        incidents().unlink(other.mention(), "Another attack on that day.", desk.me());
        assertThat(desk.incident(one)).isEqualTo(id);
        var apart = desk.incident(other);
        assertThat(apart).isNotEqualTo(id);
        report("Bandiagara");
        assertThat(desk.incident(one)).isEqualTo(id);
        assertThat(desk.incident(other)).isEqualTo(apart);
        assertThat(incidents().history(id)).extracting(LinkAct::what).contains(LinkAct.What.UNLINKED);
        assertThat(desk.the(Audit.class)
                        .about(new Subject("mention", other.mention().value().toString())))
                .anySatisfy(it -> assertThat(it.facts()).containsEntry("reason", "Another attack on that day."));
    }

    @Test
    void whatWasMergedStaysTogetherAndTheIdLivesOnAsAPointer() {
        var one = report("Bandiagara");
        var other = report("Gao");
        var id = desk.incident(one);
        var from = desk.incident(other);
        assertThat(from).isNotEqualTo(id);
        incidents().merge(id, from, "Two names for one place.", desk.me());
        assertThat(desk.incident(other)).isEqualTo(id);
        assertThat(incidents().nowPartOf(from)).contains(id);
        assertThat(incidents().all()).extracting(Incident::id).contains(id).doesNotContain(from);
        report("Gao");
        assertThat(desk.incident(other)).isEqualTo(id);
        assertThat(desk.incident(one)).isEqualTo(id);
    }

    @Test
    void whatWasSplitIsAnIncidentOfItsOwnUntilItIsMergedAgain() {
        var one = report("Bandiagara");
        var other = report("Bandiagara");
        var third = report("Bandiagara");
        var id = desk.incident(one);
        var made = incidents().split(id, Set.of(other.mention(), third.mention()), "A second attack.", desk.me());
        assertThat(desk.incident(one)).isEqualTo(id);
        assertThat(desk.incident(other)).isEqualTo(made);
        assertThat(desk.incident(third)).isEqualTo(made);
        incidents().merge(id, made, "It was one after all.", desk.me());
        assertThat(List.of(desk.incident(one), desk.incident(other), desk.incident(third)))
                .containsOnly(id);
        assertThat(incidents().history(id)).extracting(LinkAct::what).contains(LinkAct.What.SPLIT, LinkAct.What.MERGED);
    }

    @Test
    void aConfirmedLinkIsShownAsSuch() {
        var one = report("Bandiagara");
        var other = report("Bandiagara");
        var id = desk.incident(one);
        incidents().confirm(id, other.mention(), desk.me());
        assertThat(incidents().links(id))
                .filteredOn(it -> it.mention().equals(other.mention()))
                .extracting(Link::state)
                .containsExactly(LinkState.CONFIRMED);
    }

    private Claim report(String town) {
        return desk.report(day, town, new Exactly(9));
    }

    private Incidents incidents() {
        return desk.the(Incidents.class);
    }
}
