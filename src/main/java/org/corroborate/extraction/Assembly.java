package org.corroborate.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.corroborate.claims.Statement;

/** Puts together what was found: for each mention its figures, its kind, its dates, places and actors. */
final class Assembly {

    private static final Comparator<Candidate> BY_END =
            Comparator.comparingInt(Candidate::end).thenComparingInt(Candidate::start);

    private static final int FEW = 60;

    /** So many tokens after a mention must be read before it is put together: a quote may begin before its block. */
    private static final int REACH = 16;

    private final Tokens tokens;
    private final List<Search> searches;
    private final Tongues tongues;
    private final Consumer<Found> reader;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<Mention> mentions = new ArrayDeque<>();
    private final Sections sections = new Sections();
    private List<Candidate> dates = List.of();
    private int sentence;
    private int number;

    Assembly(Tokens tokens, List<Search> searches, Tongues tongues, Consumer<Found> reader) {
        this.tokens = tokens;
        this.searches = searches;
        this.tongues = tongues;
        this.reader = reader;
    }

    /** Takes note of the next mention; its blocks may still be to come. */
    void mention(Mention mention) {
        mentions.add(mention);
    }

    /** Takes the next block with what was found in it, and puts together the mentions that end well before it. */
    void block(Block block, List<Candidate> inside) {
        blocks.add(block);
        if (block.kind() == Block.Kind.HEADING) {
            sections.heading(block, inside);
        }
        while (!mentions.isEmpty() && mentions.getFirst().to() + REACH <= block.from()) {
            together(mentions.removeFirst());
        }
    }

    /** To be called after the last block and the last mention. */
    void end() {
        mentions.forEach(this::together);
    }

    /** What was read and found of one incident of a mention. */
    private record Telling(List<Reading> readings, List<List<Candidate>> found) {}

    private void together(Mention mention) {
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < mention.incidents(); i++) {
            tellings.add(new Telling(new ArrayList<>(), new ArrayList<>()));
            searches.forEach(_ -> tellings.getLast().found().add(new ArrayList<>()));
        }
        for (var part : mention.parts()) {
            var telling = tellings.get(part.aside());
            telling.readings().addAll(readings(part.stretch()));
            for (int i = 0; i < searches.size(); i++) {
                telling.found().get(i).addAll(searches.get(i).inside(tokens, part.stretch()));
            }
        }
        for (int i = 0; i < tellings.size(); i++) {
            together(tellings.get(i), mention.parts().getFirst().stretch().from(), i > 0);
        }
    }

    private void together(Telling telling, int from, boolean apart) {
        var readings = telling.readings();
        var own = new ArrayList<>(FigureFinder.of(tokens, readings));
        var others = new ArrayList<Candidate>();
        boolean entry =
                readings.stream().findFirst().filter(it -> entry(it, from)).isPresent();
        dates = List.of();
        boolean dated = false;
        for (int i = 0; i < searches.size(); i++) {
            var inside = telling.found().get(i);
            if (!inside.isEmpty() && inside.getFirst().statement() instanceof Statement.When) {
                dates = inside;
                dated = true;
            }
            others.addAll(
                    apart || entry || defines(readings)
                            ? searches.get(i).apart(tokens, inside)
                            : searches.get(i).settle(tokens, inside));
        }
        own.sort(Comparator.comparingInt(Candidate::start));
        var asides = asides(own, others, readings);
        var kind = KindFinder.of(tokens, readings, own);
        boolean told = !own.isEmpty() || kind.isPresent() && (dated || refers(readings)) || tells(others);
        if (!told) {
            return;
        }
        kind.ifPresent(own::add);
        own.addAll(WeaponFinder.of(tokens, readings));
        own.addAll(others);
        if (!apart && prose(readings)) {
            sections.complete(from, tokens.start(from), own);
        }
        keep(own);
        asides.forEach(this::keep);
    }

    /** "The strike stirred up anger", first in its section: what was told before is told on. */
    private boolean refers(List<Reading> readings) {
        var first = readings.stream()
                .dropWhile(it -> it.block().kind() == Block.Kind.HEADING)
                .findFirst();
        return first.isPresent()
                && readings.getFirst().block().kind() == Block.Kind.HEADING
                && new Openings(tokens, tongues.main()).names(first.get().sentence());
    }

    /** An entry of a list that stands for itself. */
    private static boolean entry(Reading first, int from) {
        return first.block().kind() == Block.Kind.ENTRY && first.block().from() == from;
    }

    /** "Operation Falcon was an offensive against …": a paragraph about a name of its own leans on no day told before. */
    private boolean defines(List<Reading> readings) {
        var first = readings.stream()
                .dropWhile(it -> it.block().kind() == Block.Kind.HEADING)
                .findFirst();
        return first.isPresent()
                && first.get().sentence().from() == first.get().block().from()
                && new Openings(tokens, tongues.main()).defines(first.get().sentence());
    }

    private static boolean prose(List<Reading> readings) {
        return readings.stream().noneMatch(it -> switch (it.block().kind()) {
            case ENTRY, ROW, FIELD -> true;
            case PARAGRAPH, HEADING, FURNITURE -> false;
        });
    }

    /** A mention with a page of claims is a list, and tells nothing by the way. */
    private List<List<Candidate>> asides(List<Candidate> own, List<Candidate> others, List<Reading> readings) {
        if (dates.size() < 2 || own.size() + others.size() > FEW || !Asides.possible(own)) {
            return List.of();
        }
        var whole = new ArrayList<>(own);
        whole.addAll(others);
        var asides = Asides.from(whole, dates, readings, tokens);
        own.retainAll(whole);
        others.retainAll(whole);
        return asides;
    }

    private void keep(List<Candidate> mention) {
        mention.sort(BY_END);
        mention.forEach(it -> reader.accept(it.in(number)));
        number++;
    }

    /** Whether somebody is told of as a doer: a place or a date alone makes no incident. */
    private static boolean tells(List<Candidate> claims) {
        for (var claim : claims) {
            if (claim.statement() instanceof Statement.Perpetrator
                    || claim.statement() instanceof Statement.Responsibility) {
                return true;
            }
        }
        return false;
    }

    private List<Reading> readings(Stretch mention) {
        var readings = new ArrayList<Reading>();
        while (!blocks.isEmpty() && blocks.getFirst().from() < mention.to()) {
            var each = blocks.getFirst();
            var sentences = each.kind() == Block.Kind.FURNITURE ? List.<Stretch>of() : each.sentences();
            while (sentence < sentences.size() && sentences.get(sentence).from() < mention.to()) {
                var inside = cut(sentences.get(sentence), mention);
                if (inside.from() < inside.to()) {
                    readings.add(new Reading(each, inside, tongues.of(inside)));
                }
                if (sentences.get(sentence).to() > mention.to()) {
                    return readings;
                }
                sentence++;
            }
            if (sentence < sentences.size()) {
                return readings;
            }
            sentence = 0;
            blocks.removeFirst();
        }
        return readings;
    }

    private static Stretch cut(Stretch sentence, Stretch mention) {
        return new Stretch(Math.max(sentence.from(), mention.from()), Math.min(sentence.to(), mention.to()));
    }
}
