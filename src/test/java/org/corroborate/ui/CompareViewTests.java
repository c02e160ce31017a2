package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

class CompareViewTests extends QuarrelTest {

    @Autowired
    private Testimonies testimonies;

    @Autowired
    private Incidents incidents;

    @Test
    @AsReader
    void theFiguresThatCannotBothBeRightStandFirstAndLeadToTheirConflict() {
        var conflict = quarrel("3 March 2014");
        var view = open(conflict.incident());
        var first = view.differences().orElseThrow().shown().getFirst();
        assertThat(first.attribute()).isEqualTo(Attribute.FATALITIES);
        assertThat(first.conflict())
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(conflict.id()));
        assertThat(view.getElement().getTextRecursively()).contains("9", "7");
    }

    @Test
    @AsReader
    void whatBothSayAlikeIsSaidToBeTheSame() {
        var view = open(quarrel("5 June 2014").incident());
        assertThat(view.differences().orElseThrow().shown())
                .filteredOn(it -> it.attribute() == Attribute.INJURIES)
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Difference.Kind.SAME));
    }

    @Test
    @AsReader
    void theAddressSaysWhichTwoAndInWhichOrder() {
        var incident = quarrel("7 September 2014").incident();
        var numbers = testimonies.of(incident).stream()
                .map(it -> it.document().number())
                .toList();
        UI.getCurrent()
                .navigate(
                        Addresses.incident(incident) + "/compare",
                        QueryParameters.simple(Map.of(
                                "left", "" + numbers.get(1),
                                "right", "" + numbers.get(0))));
        var view = find(CompareView.class).single();
        var first = view.differences().orElseThrow().shown().getFirst();
        assertThat(List.of(
                        first.left().getFirst().document().number(),
                        first.right().getFirst().document().number()))
                .containsExactly(numbers.get(1), numbers.get(0));
        view.keys().press("x");
        roundTrip();
        assertThat(find(CompareView.class)
                        .single()
                        .differences()
                        .orElseThrow()
                        .shown()
                        .getFirst()
                        .left()
                        .getFirst()
                        .document()
                        .number())
                .isEqualTo(numbers.get(0));
    }

    @Test
    @AsReader
    void oneDocumentAloneIsToldThatSideBySideNeedsTwo() {
        var alone = received("On 9 December 2014 gunmen killed three herders near Ansongo.");
        var view = open(incidents.of(alone.id()).iterator().next());
        assertThat(view.getElement().getTextRecursively()).contains("One document tells of this");
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate(Addresses.incident(quarrel("3 March 2014").incident()) + "/compare");
        assertThat(find(CompareView.class).exists()).isFalse();
    }

    private CompareView open(IncidentId incident) {
        return navigate(Addresses.incident(incident) + "/compare", CompareView.class);
    }
}
