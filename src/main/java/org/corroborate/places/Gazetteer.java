package org.corroborate.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The register of places, read once from the data files. Countries, regions and cercles of one name are kept apart by
 * their {@link Level}.
 */
public final class Gazetteer {

    private static @Nullable Gazetteer standard;

    private final List<Place> places;
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, Place> byAdjective = new HashMap<>();
    private final Remembered<Whereabouts, Optional<Place>> meanings = new Remembered<>(it -> Meaning.of(it, this));

    Gazetteer(List<Place> places, Map<String, String> adjectives) {
        this.places = List.copyOf(places);
        for (var place : places) {
            place.names().map(Spelling::folded).distinct().forEach(it -> byName.computeIfAbsent(
                            it, _ -> new ArrayList<>())
                    .add(place));
        }
        byName.values().forEach(it -> it.sort(Comparator.comparing(Place::level)));
        adjectives.forEach((adjective, country) ->
                at(country, Level.COUNTRY).ifPresent(it -> byAdjective.putIfAbsent(Spelling.folded(adjective), it)));
    }

    /** The register that comes with the workbench. */
    public static synchronized Gazetteer standard() {
        var known = standard;
        if (known == null) {
            known = PlaceFiles.gazetteer();
            standard = known;
        }
        return known;
    }

    public List<Place> all() {
        return places;
    }

    /** Every place of a name or spelling, the widest first; case, accents, hyphens and apostrophes do not count. */
    public List<Place> named(String name) {
        return byName.getOrDefault(Spelling.folded(name), List.of());
    }

    /** The place of a name at a level. */
    public Optional<Place> at(String name, Level level) {
        return named(name).stream().filter(it -> it.level() == level).findFirst();
    }

    /** Places whose name is spelled nearly so, for a name that no list has. Looks through the whole register. */
    public List<Place> like(String name) {
        var exact = named(name);
        if (!exact.isEmpty()) {
            return exact;
        }
        return places.stream()
                .filter(place -> place.names().anyMatch(it -> Spelling.near(it, name)))
                .toList();
    }

    /** The country that an adjective tells of: "Malian", "malienne". */
    public Optional<Place> nationality(String adjective) {
        return Optional.ofNullable(byAdjective.get(Spelling.folded(adjective)));
    }

    /** The folded adjectives of nationality, for those who look for them in a text. */
    public Set<String> adjectives() {
        return Set.copyOf(byAdjective.keySet());
    }

    /** The place that a source means, by its name and the divisions it names with it. */
    public Optional<Place> meant(Whereabouts where) {
        return meanings.of(where);
    }

    /** How two places, as two sources name them, lie to each other. */
    public Nearness between(Whereabouts one, Whereabouts other) {
        return new Meeting(this, one, other).nearness();
    }

    /** The narrowest place that holds both, where the register knows one: "Mopti" for two cercles of it. */
    public Optional<Place> common(Whereabouts one, Whereabouts other) {
        return new Meeting(this, one, other).common();
    }
}
