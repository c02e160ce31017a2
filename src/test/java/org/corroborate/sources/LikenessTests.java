package org.corroborate.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void ofTheSeedsOnlyTheTwoRenderingsOfOneArticleAreAlike() throws IOException {
        var texts = new ArrayList<String>();
        for (var name : List.of(
                "000_6955e5cdabdcc42b",
                "001_018614ce5d705425",
                "002_778926942f83a8bb",
                "003_ba152d414428e607",
                "004_5d00a487deb97b0a")) {
            texts.add(Files.readString(Path.of("seeds", name + ".txt")));
        }
        var alike = new ArrayList<int[]>();
        for (var i = 0; i < texts.size(); i++) {
            for (var j = i + 1; j < texts.size(); j++) {
                if (Likeness.between(texts.get(i), texts.get(j)).isPresent()) {
                    alike.add(new int[] {i, j});
                }
            }
        }
        assertThat(alike).extracting(pair -> pair[0], pair -> pair[1]).containsExactly(tuple(0, 1));
    }

    @Test
    void likenessDoesNotDependOnWhichComesFirst() throws IOException {
        var one = Files.readString(Path.of("seeds", "000_6955e5cdabdcc42b.txt"));
        var other = Files.readString(Path.of("seeds", "001_018614ce5d705425.txt"));
        assertThat(Likeness.between(one, other))
                .isEqualTo(Likeness.between(other, one))
                .isPresent();
    }

    @Test
    void nineSameWordsInARowAlwaysShareAChosenShingle() {
        var same = "nine gendarmes were killed near the town of Boni";
        var one = Shingles.chosen("According to the ministry " + same + " on Sunday night by gunmen");
        var other = Shingles.chosen("Officials who asked not to be named said that " + same + " and others fled");
        assertThat(one).containsAnyElementsOf(other);
    }
}
