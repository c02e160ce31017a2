package org.corroborate.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTests {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void knowsTheFiftyCerclesOf2015AndTheLaterOnes() {
        var mali = gazetteer.at("Mali", Level.COUNTRY).orElseThrow();
        assertThat(gazetteer.all().stream()
                        .filter(it -> it.level() == Level.CERCLE
                                && it.isIn(mali)
                                && it.point().isPresent()))
                .hasSize(50);
    }

    @Test
    void menakaIsARegionAndWasACercleOfGao() {
        var cercle = gazetteer.at("Ménaka", Level.CERCLE).orElseThrow();
        assertThat(cercle.within()).extracting(Place::name).containsExactly("Menaka", "Gao");
        assertThat(cercle.isIn(gazetteer.at("Gao", Level.REGION).orElseThrow())).isTrue();
        assertThat(gazetteer.at("Taoudénit", Level.REGION)).isPresent();
    }

    @Test
    void aTownLeadsToItsCercleRegionAndCountry() {
        var town = gazetteer.meant(Whereabouts.of("Diallassagou")).orElseThrow();
        assertThat(town.at(Level.CERCLE)).map(Place::name).contains("Bankass");
        assertThat(town.at(Level.REGION)).map(Place::name).contains("Mopti");
        assertThat(town.at(Level.COUNTRY)).map(Place::name).contains("Mali");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sévaré", "SEVARE", "Timbuktu", "tombouctou", "N'Daki", "N’Daki", "Gourma Rharous", "In-Delimane"
            })
    void spellingsCaseAndAccentsDoNotCount(String name) {
        assertThat(gazetteer.named(name)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Farabugou, Farabougou", "Boulekessi, Boulikessi", "Diallasagou, Diallassagou", "Aguelhoc, Aguelhok",
        "Hombory, Hombori", "Tenenku, Tenenkou", "Bandjagara, Bandiagara", "Tinzawatene, Tinzaouaten"
    })
    void aNameNotInTheListIsFoundByItsSound(String written, String name) {
        assertThat(gazetteer.like(written)).extracting(Place::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Sévaré, Sevare, SAME",
        "Bandiagara region, Bandiagara, WITHIN",
        "Douentza Cercle, Douna, WITHIN",
        "Hombori, Mopti Region, WITHIN",
        "Mopti, Sevare, CLOSE",
        "Boni, Hombori, SAME_CERCLE",
        "Koro, Bankass, SAME_REGION",
        "Farabougou, Hombori, SAME_COUNTRY",
        "Djibo, Hombori, APART",
        "Nowhereville, Hombori, UNKNOWN",
        "Djamnati, Diamnati, SAME",
        "Nebbou Simikanda, Nebbou Simeyekanda, SAME",
        "Inekar Ouest, Inekar Est, UNKNOWN",
    })
    void twoNamesLieToEachOther(String one, String other, Nearness nearness) {
        assertThat(gazetteer.between(Whereabouts.of(one), Whereabouts.of(other)))
                .isEqualTo(nearness);
        assertThat(gazetteer.between(Whereabouts.of(other), Whereabouts.of(one)))
                .isEqualTo(nearness);
    }

    @Test
    void theDivisionNamedWithAPlaceTellsWhichIsMeant() {
        var boura = new Whereabouts("Boura", "Yorosso", "Sikasso");
        assertThat(gazetteer.meant(boura))
                .map(it -> it.within().getFirst().name())
                .contains("Yorosso");
        assertThat(gazetteer.between(boura, new Whereabouts("Boura", "", "Segou")))
                .isEqualTo(Nearness.APART);
    }

    @Test
    void twoCerclesOfOneRegionHaveTheRegionInCommon() {
        var common = gazetteer.common(Whereabouts.of("Koro"), Whereabouts.of("Diallassagou"));
        assertThat(common).map(Place::name).contains("Mopti");
    }

    @Test
    void adjectivesTellTheCountryInEnglishAndFrench() {
        assertThat(gazetteer.nationality("Malian")).map(Place::name).contains("Mali");
        assertThat(gazetteer.nationality("nigériennes")).isEmpty();
        assertThat(gazetteer.nationality("nigérien")).map(Place::name).contains("Niger");
        assertThat(gazetteer.nationality("Nigerian")).map(Place::name).contains("Nigeria");
    }
}
