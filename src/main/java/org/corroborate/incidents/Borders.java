package org.corroborate.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.places.Place;
import org.corroborate.shared.Spelling;

/** Which regions border which countries: a post "near the border with Burkina Faso" may be one at a village there. */
final class Borders {

    private static final Pattern BORDER =
            Pattern.compile("\\b(borders?|frontiers?|frontieres?)\\b( (with|avec|of|du|de la|de))?");

    /** Countries by the region that borders them, names folded. */
    private static final Map<String, Set<String>> NEIGHBOURS = read();

    private Borders() {}

    /** Whether one place is the border with a country, and the other a settlement of a region at that border. */
    static boolean meet(Spot one, Spot other) {
        return at(one, other) || at(other, one);
    }

    private static boolean at(Spot border, Spot town) {
        if (!border.wide() || town.wide() || !BORDER.matcher(border.name()).find()) {
            return false;
        }
        var neighbours = Optional.ofNullable(NEIGHBOURS.get(town.region())).orElse(Set.of());
        return country(border).filter(neighbours::contains).isPresent();
    }

    private static Optional<String> country(Spot border) {
        var name = BORDER.matcher(border.name()).replaceAll(" ").strip();
        return Gazetteer.standard()
                .at(name, Level.COUNTRY)
                .or(() -> Gazetteer.standard().nationality(name))
                .map(Place::name)
                .map(Spelling::folded);
    }

    private static Map<String, Set<String>> read() {
        var neighbours = new HashMap<String, Set<String>>();
        try (var in = Borders.class.getResourceAsStream("/incidents/borders.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: incidents/borders.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> {
                        var countries = new HashSet<String>();
                        for (var country : row[1].split("\\|")) {
                            countries.add(Spelling.folded(country));
                        }
                        neighbours.put(Spelling.folded(row[0]), Set.copyOf(countries));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(neighbours);
    }
}
