package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;
import org.junit.jupiter.api.Test;

class GuessTests {

    private static final String TEXT =
            "The attack injures around 27 peacekeepers and kills one other.\nThe convoy had 1,200 sacks of rice.";

    @Test
    void theRulesReadTheWordsWhereTheyStand() {
        var guess = (Statement.Figure) guess("around 27 peacekeepers");
        assertThat(guess.attribute()).isEqualTo(Attribute.INJURIES);
        assertThat(guess.count()).isEqualTo(new Count.About(27));
        assertThat(guess.of()).isEqualTo("peacekeepers");
    }

    @Test
    void whatNoRuleKnowsIsReadAsItLooks() {
        var guess = (Statement.Figure) guess("1,200 sacks");
        assertThat(guess.count()).isEqualTo(new Count.Exactly(1200));
    }

    @Test
    void wordsForAnotherAttributeAreTakenAsTheyStand() {
        assertThat(Guess.from(Attribute.WEAPON, "two mortar shells"))
                .isEqualTo(new Statement.Weapon("two mortar shells"));
    }

    private static Statement guess(String words) {
        var start = TEXT.indexOf(words);
        return Guess.of(TEXT, start, start + words.length(), Optional.empty());
    }
}
