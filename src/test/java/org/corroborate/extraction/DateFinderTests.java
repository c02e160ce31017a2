package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Statement.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateFinderTests {

    private static final Vocabulary WORDS = new Vocabulary();
    private static final DateFinder FINDER = new DateFinder(WORDS);

    @ParameterizedTest(name = "{0} = {1} to {2}")
    @CsvFileSource(resources = "/extraction/dates.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aCalendarDateIsReadAsItIsWritten(String words, LocalDate from, LocalDate to, String precision) {
        var when = only(words, Optional.empty(), Optional.of(LocalDate.of(2021, 2, 20)));
        assertThat(when)
                .hasToString(new When(from, to, org.corroborate.claims.Precision.valueOf(precision)).toString());
    }

    @ParameterizedTest(name = "{0}, reported on {1} = {2} to {3}")
    @CsvFileSource(resources = "/extraction/dates-from-report.tsv", delimiter = '\t', numLinesToSkip = 1)
    void wordsOfTimeAreReckonedFromTheDayOfTheReport(String words, LocalDate report, LocalDate from, LocalDate to) {
        var when = only(words, Optional.of(report), Optional.empty());
        assertThat(when.from() + " " + when.to()).isEqualTo(from + " " + to);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/extraction/no-dates.txt", delimiter = '\t')
    void whatOnlyLooksLikeADateIsNone(String words) {
        assertThat(found(words, Optional.of(LocalDate.of(2021, 2, 20)), Optional.empty()))
                .isEmpty();
    }

    private static When only(String words, Optional<LocalDate> report, Optional<LocalDate> before) {
        var found = found(words, report, before);
        assertThat(found).as(words).hasSize(1);
        return (When) found.getFirst().statement();
    }

    private static List<Candidate> found(String words, Optional<LocalDate> report, Optional<LocalDate> before) {
        var tokens = Scan.of(words, WORDS);
        var all = new Stretch(0, tokens.size());
        var block = new Block(Block.Kind.PARAGRAPH, 0, tokens.size(), List.of(all), List.of(), "");
        var told = before.map(it -> new When(it, it, org.corroborate.claims.Precision.DAY));
        return FINDER.in(tokens, block, new Context(report, told));
    }
}
