package org.corroborate.incidents;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what many mentions have in common once: their document, their words, their actors. */
final class Same {

    /** Beyond so many, what is kept is rarely asked for again. */
    private static final int MOST = 500_000;

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    Traits of(Traits it) {
        return new Traits(
                it.id(),
                one(it.document()),
                it.start(),
                it.end(),
                it.row(),
                it.from(),
                it.to(),
                it.borrowed(),
                it.yearless(),
                it.when().map(this::one),
                it.where().map(this::one),
                one(it.spots()),
                it.actors().isEmpty() ? Set.of() : one(it.actors()),
                it.groups().isEmpty() ? Set.of() : one(it.groups()),
                one(it.tolls()),
                one(it.types()),
                it.names().isEmpty() ? Set.of() : one(it.names()),
                it.telling().isEmpty() ? Set.of() : one(it.telling()),
                it.marks(),
                it.passages());
    }

    @SuppressWarnings("unchecked")
    private <T> T one(T it) {
        if (kept.size() > MOST) {
            kept.clear();
        }
        var known = kept.get(it);
        var before = known == null ? kept.putIfAbsent(it, it) : known;
        return before == null ? it : (T) before;
    }
}
