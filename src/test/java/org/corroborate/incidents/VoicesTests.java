package org.corroborate.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.corroborate.DeskTest;
import org.corroborate.audit.Audit;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Methods;
import org.corroborate.conflicts.Proposal;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentText;
import org.junit.jupiter.api.Test;

class VoicesTests extends DeskTest {

    private static final String AGENCY = "Agence France-Presse";

    private int papers;

    @Test
    void reportsWhoseFiguresRestOnOneAgencyAreOneVoice() {
        var one = told("In the town nine men died, a nurse told AFP.", "nine", 9);
        told("On that day in the town nine men died, according to Agence France-Presse.", "nine", 9);
        var own = told("In the town eight men died, the mayor said.", "eight", 8);
        var voices = voices(one);
        assertThat(voices).hasSize(2);
        var agency = named(voices, AGENCY);
        assertThat(agency.documents()).hasSize(2);
        assertThat(agency.said())
                .extracting(it -> it.basis().orElseThrow().words().exact())
                .containsOnly("AFP", AGENCY);
        assertThat(agency.why().key()).isEqualTo("incidents.voice-agency");
        assertThat(incidents().voices(incidents().reports(desk.incident(own)))).isEqualTo(2);
    }

    @Test
    void anAgencyThatAPictureOrAnInjuredManIsOfIsNoVoice() {
        var one = told("In the town nine men died. Two AFP photographers were hurt.", "nine", 9);
        told("In that town nine men died. Photo: Somebody / AFP", "nine", 9);
        assertThat(voices(one)).hasSize(2).extracting(Voice::name).doesNotContain(AGENCY);
    }

    @Test
    void aDocumentWithAFigureOfItsOwnBesideStandsInTwoVoices() {
        var paper = paper("In the town nine men died, a nurse told AFP. Four were hurt, the mayor said.");
        var nine = when(paper);
        desk.add(paper, Optional.of(nine.mention()), figure(Attribute.FATALITIES, 9), "nine");
        desk.add(paper, Optional.of(nine.mention()), figure(Attribute.INJURIES, 4), "Four");
        var voices = voices(nine);
        assertThat(voices).hasSize(2).allSatisfy(it -> assertThat(it.documents())
                .hasSize(1));
        assertThat(voices).extracting(Voice::name).contains(AGENCY);
    }

    @Test
    void aHeadlineWithTheSameFigureHasItFromTheAgencyToo() {
        var paper = paper("The town: nine dead\n\nIn the town 9 men died, a nurse told AFP.");
        var when = when(paper);
        desk.add(paper, Optional.of(when.mention()), figure(Attribute.FATALITIES, 9), "nine");
        desk.add(paper, Optional.of(when.mention()), figure(Attribute.FATALITIES, 9), "9");
        assertThat(voices(when)).singleElement().satisfies(it -> assertThat(it.name())
                .isEqualTo(AGENCY));
    }

    @Test
    void aMajorityCountsAnAgencyOnceAndSaysWhoGivesWhat() {
        told("In the town nine men died, a nurse told AFP.", "nine", 9);
        told("On that day in the town nine men died, rapporte l'AFP.", "nine", 9);
        told("In the town eight men died, the mayor wrote.", "eight", 8);
        var one = told("In the town eight men died, we are sure.", "eight", 8);
        var majority = majority(one);
        assertThat(majority.best()).hasValue(8);
        assertThat(majority.because().arguments()).anyMatch(it -> it.contains("9 (" + AGENCY + ")"));
    }

    @Test
    void aPersonSaysWhoseWordsAClaimPassesOnAndThatBinds() {
        var one = told("In the town nine men died, a nurse told AFP.", "nine", 9);
        var other = told("In the town nine men died, we read.", "nine", 9);
        assertThatThrownBy(() -> incidents().rest(other.id(), "AFP", " ", desk.me()))
                .isInstanceOf(Refusal.class);
        incidents().rest(other.id(), "AFP", "Word for word their dispatch.", desk.me());
        assertThat(voices(one)).singleElement().satisfies(it -> assertThat(it.said())
                .extracting(said -> said.basis().orElseThrow().reason())
                .contains("Word for word their dispatch."));
        told("In the town nine men died, somebody else wrote.", "nine", 9);
        assertThat(voices(one)).hasSize(2);
        incidents().rest(other.id(), "", "They were there.", desk.me());
        assertThat(voices(one)).hasSize(3);
        assertThat(desk.the(Audit.class)
                        .about(new Subject("claim", other.id().value().toString())))
                .filteredOn(it -> it.act().equals("voice judged"))
                .hasSize(2)
                .anySatisfy(it -> assertThat(it.facts())
                        .containsEntry("after", AGENCY)
                        .containsEntry("reason", "Word for word their dispatch."));
    }

    private Claim told(String words, String number, int killed) {
        var paper = paper(words);
        var when = when(paper);
        return desk.add(paper, Optional.of(when.mention()), figure(Attribute.FATALITIES, killed), number);
    }

    private DocumentText paper(String words) {
        papers++;
        return desk.paper(words + "\n\nPaper " + papers + " of " + day + ".\n");
    }

    private Claim when(DocumentText paper) {
        var when = desk.add(paper, Optional.empty(), new Statement.When(day, day, Precision.DAY), "town");
        desk.add(paper, Optional.of(when.mention()), new Statement.Where("Bandiagara", "", ""), "town");
        return when;
    }

    private static Statement figure(Attribute attribute, int number) {
        return new Statement.Figure(attribute, new Count.Exactly(number), "men", false, false, "");
    }

    private Proposal majority(Claim claim) {
        return Methods.proposals(Attribute.FATALITIES, incidents().reports(desk.incident(claim))).stream()
                .filter(it -> it.method().name().equals("Majority"))
                .findFirst()
                .orElseThrow();
    }

    private static Voice named(List<Voice> voices, String name) {
        return voices.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Voice> voices(Claim claim) {
        return incidents().voices(desk.incident(claim));
    }

    private Incidents incidents() {
        return desk.the(Incidents.class);
    }
}
