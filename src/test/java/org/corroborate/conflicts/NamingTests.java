package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.claims.Attribute.FATALITIES;
import static org.corroborate.claims.Attribute.PERPETRATOR;

import java.util.Locale;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count.AtLeast;
import org.corroborate.incidents.Told;
import org.junit.jupiter.api.Test;

/** Who, and where. */
class NamingTests {

    @Test
    void whoDoesNotSayWhoIsTheOneNamedForIt() {
        var named = Told.in("a", 0, "JNIM attacks the post.").by("JNIM").report();
        var nameless =
                Told.in("b", 0, "Gunmen attack the post.").byUnidentified().report();
        assertThat(ComparisonTests.compare(named, nameless).silences())
                .singleElement()
                .satisfies(it -> assertThat(it.why().in(Locale.ENGLISH))
                        .startsWith("b does not say who")
                        .endsWith("JNIM."));
        assertThat(ComparisonTests.compare(nameless, named).silences())
                .isEqualTo(ComparisonTests.compare(named, nameless).silences());
    }

    @Test
    void nobodysClaimContradictsAGroupsOwn() {
        var early = Told.in("early", 0, "No group claims the attack.")
                .claimedBy("none")
                .report();
        var late = Told.in("late", 0, "The group claimed the attack.")
                .claimedBy("JNIM")
                .report();
        assertThat(ComparisonTests.attributes(early, late)).containsExactly(Attribute.CLAIMED_BY);
        assertThat(ComparisonTests.attributes(
                        early,
                        Told.in("again", 0, "Nobody claims it.")
                                .claimedBy("none")
                                .report()))
                .isEmpty();
    }

    @Test
    void inOneDocumentANameIsOnePlace() {
        var one = Told.in("document", 0, "Attack in Boura.")
                .at("Boura", "Sissili", "Centre-Ouest")
                .report();
        var other = Told.in("document", 400, "Attack in Boura.")
                .at("Boura", "", "Segou")
                .report();
        assertThat(ComparisonTests.attributes(one, other)).isEmpty();
        assertThat(ComparisonTests.attributes(
                        one,
                        Told.in("else", 0, "Attack in Boura.")
                                .at("Boura", "", "Segou")
                                .report()))
                .containsExactly(Attribute.PLACE);
    }

    @Test
    void theUnidentifiedContradictNobodyAndTwoGroupsConflict() {
        var nobody =
                Told.in("a", 0, "Unidentified gunmen attack.").byUnidentified().report();
        var jnim = Told.in("b", 0, "JNIM attacks.").by("JNIM").report();
        var state = Told.in("c", 0, "IS Sahel attacks.").by("IS Sahel").report();
        assertThat(ComparisonTests.attributes(nobody, jnim)).isEmpty();
        assertThat(ComparisonTests.attributes(jnim, state)).containsExactly(PERPETRATOR);
    }

    @Test
    void oneVillageOfTwoIsAPartOfTheToll() {
        var both = Told.in("a", 0, "killed at least 32 civilians in Ogota and Ouembe")
                .at("Ogota")
                .at("Ouembe")
                .figure(FATALITIES, new AtLeast(32), "civilians", "at least 32 civilians");
        var one = Told.in("a", 900, "28 people killed in Ogota").at("Ogota").killed(28, "people", "28 people");
        var other =
                Told.in("a", 1800, "four people killed in Ouembe").at("Ouembe").killed(4, "people", "four people");
        assertThat(ComparisonTests.compare(both.report(), one.report(), other.report())
                        .conflicts())
                .isEmpty();
    }

    @Test
    void theDivisionsNamedWithAVillageAreNoFurtherVillages() {
        var row = Told.in("table", 0, "A camp in Kerena (Douentza, Mopti)")
                .at("Kerena", "Douentza", "Mopti")
                .at("Douentza", "Douentza", "Mopti")
                .at("Mopti", "Mopti", "Mopti")
                .coded(FATALITIES, 2);
        var list = Told.in("list", 0, "kills one near Kerena")
                .at("Kerena", "Douentza", "Mopti")
                .killed(1, "", "kills one");
        assertThat(ComparisonTests.attributes(row.report(), list.report())).containsExactly(FATALITIES);
    }

    @Test
    void aSideThatDeniesItAndNamesAnotherContradicts() {
        var words = "The state blamed JNIM. Its spokesman denied this and said that Malian soldiers had shot.";
        var report = Told.in("a", 0, words)
                .suspecting("JNIM", "JNIM")
                .by("Malian Armed Forces", "Malian soldiers")
                .report();
        assertThat(ComparisonTests.compare(report).conflicts()).singleElement().satisfies(it -> assertThat(it.kind())
                .isEqualTo(Kind.ATTRIBUTED_SIDES));
    }
}
