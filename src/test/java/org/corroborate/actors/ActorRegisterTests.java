package org.corroborate.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorRegisterTests {

    private final ActorRegister register = ActorRegister.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jama'at Nusrat al-Islam wal-Muslimin | JNIM
            Groupe de soutien à l’islam et aux musulmans | JNIM
            GSIM | JNIM
            Katibat Macina | Katiba Macina (JNIM)
            ISGS | IS Sahel
            État islamique au Grand Sahara | IS Sahel
            the Malian army | Malian Armed Forces
            suspected JNIM militants | JNIM
            l'armée malienne | Malian Armed Forces
            chasseurs dozos | Dozo militia
            the Indian army | the Indian army
            """)
    void aNameLeadsToTheRegistersName(String written, String name) {
        assertThat(register.canonical(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JNIM | Group for the Support of Islam and Muslims | SAME
            JNIM | jihadists | LESS_SPECIFIC
            JNIM | Katiba Macina | LESS_SPECIFIC
            al-Qaeda-linked jihadists | Katiba Macina (JNIM) | LESS_SPECIFIC
            Katiba Macina | Ansar Dine | RELATED
            JNIM | IS Sahel | RIVALS
            Katiba Macina | ISGS | RIVALS
            JNIM | Malian army | RIVALS
            JNIM | Dozo militia | RIVALS
            JNIM | unidentified gunmen | UNIDENTIFIED
            Malian army | unidentified | UNIDENTIFIED
            French forces | Wagner Group | DIFFERENT
            militia | Dozo militia | LESS_SPECIFIC
            Indian army | the Indian troops | SAME
            Indian army | Pakistani army | DIFFERENT
            Kuki militants | Kuki National Army | LESS_SPECIFIC
            Al-Shabab | Harakat al-Shabaab | SAME
            ISIS | Islamic State in the Greater Sahara | LESS_SPECIFIC
            """)
    void twoNamesStandToEachOther(String one, String other, Likeness likeness) {
        assertThat(register.between(one, other)).isEqualTo(likeness);
        assertThat(register.between(other, one)).isEqualTo(likeness);
    }

    @Test
    void onlyNamedActorsThatDifferAreIncompatible() {
        assertThat(register.between("JNIM", "suspected jihadists").compatible()).isTrue();
        assertThat(register.between("JNIM", "unknown gunmen").compatible()).isTrue();
        assertThat(register.between("JNIM", "Malian army").compatible()).isFalse();
    }

    @Test
    void everyParentAndRivalIsInTheRegister() {
        assertThat(register.all())
                .flatExtracting(Actor::within)
                .allSatisfy(it -> assertThat(register.named(it)).as(it).isPresent());
    }

    @Test
    void theKindOfAnUnlistedActorIsReadOffItsForm() {
        assertThat(register.kind("Uruguayan soldiers")).isEqualTo(ActorKind.STATE);
        assertThat(register.kind("Kuki militiamen")).isEqualTo(ActorKind.MILITIA);
        assertThat(register.kind("two men on a motorbike")).isEqualTo(ActorKind.UNIDENTIFIED);
    }
}
