package org.corroborate.incidents;

import java.util.Set;
import java.util.TreeSet;

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

    private Blocks() {}

    static Set<Long> of(Traits it) {
        var keys = new TreeSet<Long>();
        for (var spot : it.spots()) {
            keys.add(key("u " + it.document() + ' ' + spot.sound(), ONE_LOOSE));
            if (it.dated()) {
                drawers(it, "p " + spot.sound(), keys);
            }
        }
        for (var name : it.names()) {
            var sound = Sound.of(name);
            keys.add(key("u " + it.document() + ' ' + sound, ONE_LOOSE));
            if (it.dated()) {
                drawers(it, "p " + sound, keys);
            }
        }
        if (it.dated() && !it.wide()) {
            it.telling().forEach(word -> keys.add(key("t " + it.from() + ' ' + word, ONE_WIDE)));
        }
        document(it, keys);
        return keys;
    }

    /** Within one document: what tells of the same days, gives the same telling figure, or stands nearby. */
    private static void document(Traits it, Set<Long> keys) {
        for (var toll : it.tolls()) {
            if (toll.low() >= TELLING) {
                keys.add(key("f " + it.document() + ' ' + toll.attribute() + toll.low(), ALL));
            }
        }
        for (var here = it.start() / NEARBY; here <= it.start() / NEARBY + 1; here++) {
            keys.add(key("c " + it.document() + ' ' + here, ONE_LOOSE));
        }
        if (it.dated() && !it.wide()) {
            for (var day = it.from(); day <= it.to(); day++) {
                keys.add(key("x " + it.document() + ' ' + day, ALL));
            }
        }
    }

    private static void drawers(Traits it, String name, Set<Long> keys) {
        var from = it.from() - REACH;
        var to = it.to() + REACH;
        for (var month = Math.floorDiv(from, MONTH); month <= Math.floorDiv(to, MONTH); month++) {
            keys.add(key("m" + month + ' ' + name, ONE_WIDE));
        }
        if (!it.wide()) {
            for (var days = Math.floorDiv(from, WIDTH); days <= Math.floorDiv(to, WIDTH); days++) {
                keys.add(key("d" + days + ' ' + name, ALL));
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

    private static long key(String name, int kind) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        hash ^= hash >>> 32;
        return hash << 2 | kind;
    }
}
