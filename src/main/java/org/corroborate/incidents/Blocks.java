package org.corroborate.incidents;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The drawers that a mention lies in: only mentions that share one are weighed against each other. A drawer's number is
 * made of the mention alone, so it can be kept beside it and looked up when a document arrives.
 *
 * <p>The last two bits say which pairs a drawer is for: all, or those with one that has no narrow date, or no sure one.
 */
final class Blocks {

    private static final int ALL = 0;

    private static final int ONE_WIDE = 1;

    private static final int ONE_LOOSE = 2;

    /** Days a drawer is wide, and how far a date reaches beyond itself: further than news lag behind. */
    private static final int WIDTH = 8;

    private static final int REACH = 2;

    private static final int MONTH = 30;

    /** A figure from here on is hardly chance. */
    private static final int TELLING = 10;

    /** Characters of a document that one drawer holds. */
    private static final int NEARBY = 4000;

    /** Letters from which on a name is known by them in whatever order. */
    private static final int LONG = 8;

    private Blocks() {}

    static Set<Long> of(Traits it) {
        var keys = new TreeSet<Long>();
        document(it).forEach(keys::add);
        anywhere(it).forEach(keys::add);
        return keys;
    }

    /** Drawers that hold mentions of any document: places and names by month and week, words by day; some perhaps twice. */
    static LongStream anywhere(Traits it) {
        var keys = LongStream.builder();
        if (it.dated()) {
            it.spots().forEach(spot -> drawers(it, spot.sound(), keys));
            it.names().forEach(name -> drawers(it, Sound.of(name), keys));
        }
        if (it.dated() && !it.wide()) {
            it.telling()
                    .forEach(word -> keys.add(
                            BlockKey.of("t ").and(it.from()).and(" ").and(word).end(ONE_WIDE)));
        }
        for (var person : it.marks().persons()) {
            person.names()
                    .forEach(name -> keys.add(BlockKey.of("n ")
                            .and(person.attribute().name())
                            .and(" ")
                            .and(Sound.of(name))
                            .end(ALL)));
        }
        return keys.build();
    }

    /** Drawers within one document: what tells of one place or name, of the same days, gives the same telling figure, or stands nearby; some perhaps twice. */
    static LongStream document(Traits it) {
        var keys = LongStream.builder();
        it.spots().forEach(spot -> keys.add(own("u ", it).and(spot.sound()).end(ONE_LOOSE)));
        it.names().forEach(name -> keys.add(own("u ", it).and(Sound.of(name)).end(ONE_LOOSE)));
        it.spots().stream()
                .map(Spot::name)
                .filter(name -> name.length() >= LONG)
                .forEach(name -> keys.add(own("a ", it).and(letters(name)).end(ALL)));
        for (var toll : it.tolls()) {
            if (toll.low() >= TELLING) {
                keys.add(own("f ", it)
                        .and(toll.attribute().name())
                        .and(toll.low())
                        .end(ALL));
            }
        }
        for (var here = it.start() / NEARBY; here <= it.start() / NEARBY + 1; here++) {
            keys.add(own("c ", it).and(here).end(ONE_LOOSE));
        }
        if (it.dated() && !it.wide()) {
            for (var day = it.from(); day <= it.to(); day++) {
                keys.add(own("x ", it).and(day).end(ALL));
            }
        }
        return keys.build();
    }

    /** What is left of a name whose letters are mixed up: Gangafani and Gaganfani. */
    private static String letters(String name) {
        return name.chars()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void drawers(Traits it, String sound, LongStream.Builder keys) {
        var from = it.from() - REACH;
        var to = it.to() + REACH;
        for (var month = Math.floorDiv(from, MONTH); month <= Math.floorDiv(to, MONTH); month++) {
            keys.add(BlockKey.of("m").and(month).and(" p ").and(sound).end(ONE_WIDE));
        }
        if (!it.wide()) {
            for (var days = Math.floorDiv(from, WIDTH); days <= Math.floorDiv(to, WIDTH); days++) {
                keys.add(BlockKey.of("d").and(days).and(" p ").and(sound).end(ALL));
            }
        }
    }

    /** Whether a mention is held against all others of a drawer; a pair needs one that is. */
    static boolean asks(long block, Traits it) {
        return switch ((int) (block & 3)) {
            case ONE_WIDE -> it.wide() || it.placeless();
            case ONE_LOOSE -> it.loose();
            default -> true;
        };
    }

    /** The beginning of a drawer's name within the mention's document. */
    private static BlockKey own(String kind, Traits it) {
        return BlockKey.of(kind).and(it.document()).and(" ");
    }
}
