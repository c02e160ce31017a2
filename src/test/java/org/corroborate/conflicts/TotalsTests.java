package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corroborate.DeskTest;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.review.Review;
import org.corroborate.sources.DocumentText;
import org.junit.jupiter.api.Test;

class TotalsTests extends DeskTest {

    @Test
    void aTotalIsHeldAgainstItsRowsWheneverAPersonJudgesARow() {
        var paper = desk.paper("First row four. Second row three. Third row two. In all nine. Paper of " + day + ".");
        row(paper, day, "Bandiagara", "four", 4);
        var three = row(paper, day.plusDays(12), "Gao", "three", 3);
        row(paper, day.plusDays(24), "Kidal", "two", 2);
        var nine = coded(paper, day, day.plusDays(29), Precision.MONTH, "nine", 9);
        assertThat(totals(nine)).isEmpty();
        var five = review().correct(three.id(), coded(5), three.quote(), desk.me());
        assertThat(totals(nine))
                .singleElement()
                .satisfies(it -> assertThat(it.why().arguments()).containsExactly("11", "9"));
        review().reject(five.id(), "Misread.", desk.me());
        assertThat(totals(nine))
                .singleElement()
                .satisfies(it -> assertThat(it.why().arguments()).containsExactly("6", "9"));
        review().undo(desk.me());
        review().undo(desk.me());
        assertThat(totals(nine)).isEmpty();
    }

    private Claim row(DocumentText paper, LocalDate on, String town, String words, int number) {
        var claim = coded(paper, on, on, Precision.DAY, words, number);
        desk.add(paper, Optional.of(claim.mention()), new Statement.Where(town, "", ""), words);
        return claim;
    }

    private Claim coded(
            DocumentText paper, LocalDate from, LocalDate to, Precision precision, String words, int number) {
        var when = desk.add(paper, Optional.empty(), new Statement.When(from, to, precision), words);
        return desk.add(paper, Optional.of(when.mention()), coded(number), words);
    }

    private static Statement coded(int number) {
        return new Statement.Figure(Attribute.FATALITIES, new Count.Exactly(number), "", false, true, "");
    }

    private List<Conflict> totals(Claim total) {
        return desk.conflicts(total).stream()
                .filter(it -> it.kind() == Kind.SUM_VS_PARTS)
                .toList();
    }

    private Review review() {
        return desk.the(Review.class);
    }
}
