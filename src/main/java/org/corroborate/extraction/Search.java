package org.corroborate.extraction;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;

/** One finder on its way through a text, block by block, with what it has found for mentions that are still to come. */
final class Search {

    /** So many candidates may be done with before their room is used again. */
    private static final int DONE = 1 << 10;

    private static final int YEAR_DIGITS = 4;

    private final Finder finder;
    private Optional<LocalDate> published;
    private final List<Candidate> candidates = new ArrayList<>();
    private int done;
    private boolean sorted = true;
    private Optional<Statement.When> told = Optional.empty();
    private Optional<LocalDate> year = Optional.empty();
    private final Map<MonthDay, LocalDate> days = new HashMap<>();
    private List<Candidate> before = List.of();

    Search(Finder finder, Optional<LocalDate> published) {
        this.finder = finder;
        this.published = published;
    }

    /** Reads the next block; gives what it finds there. */
    List<Candidate> read(Tokens tokens, Block block) {
        if (block.kind() == Block.Kind.FURNITURE) {
            return List.of();
        }
        var above = year;
        year = DateChoice.year(tokens, block).or(() -> above);
        var inside = finder.in(tokens, block, new Context(published, told, year, days));
        for (var candidate : inside) {
            sorted &= done == candidates.size() || candidates.getLast().start() <= candidate.start();
            candidates.add(candidate);
            told = DateChoice.toldOfLast(candidate, told, heads(tokens, block, candidate));
            remember(tokens, candidate);
            if (DateChoice.dateline(candidate)) {
                published = Optional.of(((Statement.When) candidate.statement()).to());
            }
        }
        return inside;
    }

    /** Takes note of a day that is told with its year. */
    private void remember(Tokens tokens, Candidate candidate) {
        boolean year = candidate.end() - candidate.start() > YEAR_DIGITS
                && tokens.text()
                        .substring(candidate.end() - YEAR_DIGITS, candidate.end())
                        .chars()
                        .allMatch(Character::isDigit);
        if (year && candidate.statement() instanceof Statement.When when && when.precision() == Precision.DAY) {
            days.put(MonthDay.from(when.from()), when.from());
            days.put(MonthDay.from(when.to()), when.to());
        }
    }

    /** Whether a heading says nothing but this. */
    private static boolean heads(Tokens tokens, Block block, Candidate candidate) {
        return block.kind() == Block.Kind.HEADING
                && tokens.start(block.from()) == candidate.start()
                && tokens.end(block.to() - 1) == candidate.end();
    }

    /** What was found inside a stretch; stretches are asked for in the order of the text. */
    List<Candidate> inside(Tokens tokens, Stretch stretch) {
        if (!sorted) {
            candidates.subList(done, candidates.size()).sort(Comparator.comparingInt(Candidate::start));
            sorted = true;
        }
        int from = tokens.start(stretch.from());
        int end = tokens.end(stretch.to() - 1);
        var inside = new ArrayList<Candidate>();
        while (done < candidates.size() && candidates.get(done).start() < end) {
            if (candidates.get(done).start() >= from) {
                inside.add(candidates.get(done));
            }
            done++;
        }
        if (done > DONE && 2 * done > candidates.size()) {
            candidates.subList(0, done).clear();
            done = 0;
        }
        return inside;
    }

    /** What the finder holds of the candidates inside a mention. */
    List<Candidate> settle(Tokens tokens, List<Candidate> inside) {
        before = finder.settle(tokens, inside, before);
        return before;
    }

    /** The same of what is told by the way: it leans on nothing told before, and nothing leans on it. */
    List<Candidate> apart(Tokens tokens, List<Candidate> inside) {
        return finder.settle(tokens, inside, List.of());
    }
}
