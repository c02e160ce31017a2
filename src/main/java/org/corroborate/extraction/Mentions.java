package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.When;
import org.jspecify.annotations.Nullable;

/** Cuts a text into mentions: the stretches of which each tells of one incident. */
final class Mentions {

    /** So many days around an incident a sentence that goes on may still tell of it. */
    private static final int SEQUEL = 31;

    /** Words before the place with which a sentence begins: "In the village of". */
    private static final int HEAD = 4;

    private final Tokens tokens;
    private final Openings openings;
    private final Consumer<Mention> reader;
    private final List<Mention.Part> parts = new ArrayList<>();
    private @Nullable Block before;
    private int open = -1;
    private int aside;
    private int asides;
    /** How far the last entry that opened a mention stands from the edge. */
    private int indent;

    /** When the open mention's incident was, as far as its sentences have told. */
    private Optional<When> when = Optional.empty();

    private final Set<String> where = new HashSet<>();

    /** The places with which the last sentence of the open mention began that began with any. */
    private Set<String> head = Set.of();

    /** Whether the open mention has told of people hurt at a place. */
    private boolean counted;

    private Told dates;
    private Told places;

    /** Gives each mention to a reader as soon as the next one begins. */
    Mentions(Tokens tokens, Lexicon lexicon, Consumer<Mention> reader) {
        this.tokens = tokens;
        this.openings = new Openings(tokens, lexicon);
        this.reader = reader;
        this.dates = new Told(tokens, List.of());
        this.places = dates;
    }

    /** Reads the next block of the text, with what was found in it. */
    void block(Block block, List<Candidate> found) {
        if (block.kind() == Block.Kind.FURNITURE) {
            return;
        }
        dates = told(found, Statement.When.class);
        places = told(found, Statement.Where.class);
        block.sentences().forEach(it -> sentence(block, it));
        before = block;
    }

    private Told told(List<Candidate> found, Class<? extends Statement> kind) {
        var of = new ArrayList<Candidate>();
        for (var candidate : found) {
            if (kind.isInstance(candidate.statement())) {
                of.add(candidate);
            }
        }
        of.sort(Comparator.comparingInt(Candidate::start));
        return new Told(tokens, of);
    }

    /** To be called after the last block. */
    void end() {
        close(tokens.size());
    }

    private void sentence(Block block, Stretch sentence) {
        boolean first = sentence.from() <= block.from();
        boolean prose = block.kind() != Block.Kind.ROW && block.kind() != Block.Kind.FIELD;
        var days = DateChoice.calendar(dates.in(sentence));
        if (first && (before == null || parts(block, before, sentence, days))) {
            cut(block.from());
            indent = block.kind() == Block.Kind.ENTRY ? openings.indent(block) : indent;
        } else if (!first && prose) {
            inside(sentence, days);
        } else if (aside > 0) {
            turn(block.from(), 0);
        }
        var begins = head(sentence);
        head = begins.isEmpty() ? head : begins;
        if (aside == 0) {
            counted |= openings.counts(sentence)
                    && !PlaceChoice.sure(places.in(sentence)).isEmpty();
            when = when.isPresent() || days.isEmpty() ? when : Optional.of(days.getFirst());
            where.addAll(PlaceChoice.sure(places.in(sentence)));
        }
        openings.entries(sentence).forEach(this::cut);
    }

    /** A sentence after the first of its paragraph. */
    private void inside(Stretch sentence, List<When> days) {
        if (openings.answers(sentence) && !otherPlace(sentence)) {
            return;
        }
        if (openings.opens(sentence)) {
            cut(sentence.from());
        } else if (otherDay(sentence, days) && !sequel(sentence, days)) {
            var last = when.orElseThrow().to();
            if (days.stream().allMatch(it -> it.to().isBefore(last))) {
                turn(sentence.from(), ++asides);
            } else {
                cut(sentence.from());
            }
        } else if (anotherTime(sentence) || anotherHead(sentence) || anotherTown(sentence)) {
            cut(sentence.from());
        } else if (daysBefore(sentence) || openings.recalls(sentence)) {
            turn(sentence.from(), ++asides);
        } else if (aside > 0 && !openings.pronoun(sentence.from()) && !openings.ofVictims(sentence)) {
            turn(sentence.from(), 0);
        }
    }

    /** Whether a block tells of something else than the one before. */
    private boolean parts(Block block, Block before, Stretch sentence, List<When> days) {
        return switch (block.kind()) {
            case ROW -> true;
            case FIELD -> before.kind() != Block.Kind.FIELD && before.kind() != Block.Kind.HEADING;
            case HEADING -> true;
            case ENTRY ->
                openings.dated(block.from(), block.to())
                        || before.kind() != Block.Kind.ENTRY && before.kind() != Block.Kind.PARAGRAPH
                        || undated(block, sentence);
            case PARAGRAPH -> paragraph(block, before, sentence, days);
            case FURNITURE -> false;
        };
    }

    private boolean paragraph(Block block, Block before, Stretch sentence, List<When> days) {
        return switch (before.kind()) {
            case HEADING -> false;
            case ENTRY -> openings.dated(block.from(), block.to());
            case PARAGRAPH ->
                !openings.goesOn(block.from())
                        || otherDay(sentence, days) && !sequel(sentence, days)
                        || otherPlace(sentence)
                        || first(sentence, days);
            default -> true;
        };
    }

    /** Whether an entry without a date tells of an incident of its own, and not more of the entry above. */
    private boolean undated(Block block, Stretch sentence) {
        return openings.indent(block) <= indent
                && openings.begins(block.from())
                && !places.in(sentence).isEmpty()
                && openings.violent(sentence);
    }

    /** Whether it tells of violence on other days than the open mention does. */
    private boolean otherDay(Stretch sentence, List<When> days) {
        return when.isPresent()
                && !days.isEmpty()
                && days.stream().noneMatch(it -> meets(it, when.get()))
                && openings.violent(sentence);
    }

    /** "Twelve days later", or another weekday, and elsewhere. */
    private boolean anotherTime(Stretch sentence) {
        var times = DateChoice.relative(dates.in(sentence));
        if (times.isEmpty() || !otherPlace(sentence)) {
            return false;
        }
        boolean head = times.getFirst().start() == tokens.start(sentence.from());
        boolean other =
                when.stream().noneMatch(it -> times.stream().anyMatch(time -> meets((When) time.statement(), it)));
        return other && (head || !openings.goesOn(sentence.from()));
    }

    /** "Others killed five at Tondobi": another town with dead of its own, where one with its dead was told of. */
    private boolean anotherTown(Stretch sentence) {
        return otherPlace(sentence)
                && counted
                && openings.counts(sentence)
                && !openings.goesOn(sentence.from())
                && !openings.ofTheHurt(sentence)
                && !openings.resumes(sentence);
    }

    /** "In Bakorat, 32 were killed", after "In Intazayene, 40 were killed". */
    private boolean anotherHead(Stretch sentence) {
        var begins = head(sentence);
        return !head.isEmpty()
                && !begins.isEmpty()
                && begins.stream().noneMatch(head::contains)
                && openings.violent(sentence);
    }

    /** The places with which a sentence begins: "In the village of Bakorat,". */
    private Set<String> head(Stretch sentence) {
        var first = places.in(sentence).stream().limit(1).toList();
        boolean begins = !first.isEmpty()
                && openings.located(sentence.from())
                && first.getFirst().start() <= tokens.start(Math.min(sentence.to() - 1, sentence.from() + HEAD));
        return begins ? PlaceChoice.sure(first) : Set.of();
    }

    /** "Two days earlier, eleven guards had been killed there". */
    private boolean daysBefore(Stretch sentence) {
        var times = DateChoice.relative(dates.in(sentence));
        boolean head = !times.isEmpty() && times.getFirst().start() == tokens.start(sentence.from());
        return head
                && when.stream()
                        .anyMatch(
                                it -> ((When) times.getFirst().statement()).to().isBefore(it.from()))
                && openings.violent(sentence);
    }

    /** Whether it tells of violence elsewhere than the open mention does. */
    private boolean otherPlace(Stretch sentence) {
        var here = PlaceChoice.sure(places.in(sentence));
        return !where.isEmpty()
                && !here.isEmpty()
                && here.stream().noneMatch(where::contains)
                && openings.violent(sentence);
    }

    /** Whether it is the first to tell a day and a place, where the open mention has told neither. */
    private boolean first(Stretch sentence, List<When> days) {
        return when.isEmpty()
                && where.isEmpty()
                && !days.isEmpty()
                && !PlaceChoice.sure(places.in(sentence)).isEmpty()
                && openings.violent(sentence);
    }

    /** "The body was found on 22 April": what goes on about the same incident, some days away and not elsewhere. */
    private boolean sequel(Stretch sentence, List<When> days) {
        return (openings.goesOn(sentence.from()) || openings.resumes(sentence))
                && when.stream().anyMatch(it -> days.stream().allMatch(day -> near(day, it)))
                && !otherPlace(sentence);
    }

    private static boolean near(When day, When told) {
        return day.from().isBefore(told.to().plusDays(SEQUEL))
                && day.to().isAfter(told.from().minusDays(SEQUEL));
    }

    private static boolean meets(When one, When other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private void cut(int at) {
        close(at);
        open = at;
        aside = 0;
        asides = 0;
        when = Optional.empty();
        where.clear();
        head = Set.of();
        counted = false;
    }

    /** Turns to what is told by the way, or back to the incident itself. */
    private void turn(int at, int to) {
        part(at);
        open = at;
        aside = to;
    }

    private void part(int at) {
        if (open >= 0 && at > open) {
            parts.add(new Mention.Part(new Stretch(open, at), aside));
        }
    }

    private void close(int at) {
        part(at);
        if (!parts.isEmpty()) {
            reader.accept(new Mention(parts));
            parts.clear();
        }
        open = -1;
    }
}
