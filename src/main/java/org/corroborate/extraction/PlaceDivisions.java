package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Statement.Where;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.places.Place;
import org.corroborate.places.Whereabouts;

/** The cercle and region of a place: as named with it, else by the register, else by the heading above. */
final class PlaceDivisions {

    /** A heading and the region it names: entries under one heading ask for it again and again. */
    private record Headed(String heading, Optional<String> region) {}

    private final Gazetteer gazetteer;
    private Headed last = new Headed("", Optional.empty());

    PlaceDivisions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Where of(PlaceName name, List<PlaceName> divisions, String heading, String written) {
        var cercle = "";
        var region = "";
        for (int i = 0; i < divisions.size(); i++) {
            var division = divisions.get(i);
            boolean last = i == divisions.size() - 1;
            if (level(division, Level.CERCLE)
                    && cercle.isEmpty()
                    && !(last && region.isEmpty() && divisions.size() == 1 && level(division, Level.REGION))) {
                cercle = division.name();
            } else if (level(division, Level.REGION) && region.isEmpty()) {
                region = division.name();
            }
        }
        var country = divisions.stream()
                .flatMap(it -> it.known().stream())
                .filter(it -> it.level() == Level.COUNTRY)
                .map(Place::name)
                .findFirst();
        var known = meant(name, cercle, region, heading).filter(it -> country.isEmpty() || in(it, country.get()));
        if (known.isEmpty() && !name.known().isEmpty() && region.isEmpty()) {
            region = country.orElse("");
        }
        if (cercle.isEmpty()) {
            cercle = known.filter(it -> it.level() == Level.TOWN)
                    .flatMap(it -> it.at(Level.CERCLE))
                    .map(Place::name)
                    .orElse("");
        }
        if (region.isEmpty()) {
            region = known.filter(it -> it.level().compareTo(Level.REGION) > 0)
                    .flatMap(it -> it.at(Level.REGION))
                    .map(Place::name)
                    .or(() -> cercleRegion(divisions))
                    .or(() -> known.isPresent() ? Optional.empty() : fromHeading(heading))
                    .orElse("");
        }
        return new Where(name.level() == PlaceName.TOWN ? name.name() : written, cercle, region);
    }

    /** "Gaya, Nigeria" is not the Gaya that the register knows in Niger. */
    private static boolean in(Place place, String country) {
        return place.at(Level.COUNTRY).map(Place::name).filter(country::equals).isPresent();
    }

    private static boolean level(PlaceName name, Level level) {
        if (name.level() == PlaceName.REGION || name.level() == PlaceName.CERCLE) {
            return name.level() == level.ordinal() + 1;
        }
        for (var place : name.known()) {
            if (place.level() == level) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> cercleRegion(List<PlaceName> divisions) {
        for (var division : divisions) {
            for (var place : division.known()) {
                if (place.level() == Level.CERCLE) {
                    return place.at(Level.REGION).map(Place::name);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> meant(PlaceName name, String cercle, String region, String heading) {
        if (name.level() == PlaceName.REGION || name.level() == PlaceName.CERCLE) {
            return name.known().stream()
                    .filter(it -> it.level().ordinal() + 1 == name.level())
                    .findFirst()
                    .or(name::first);
        }
        if (name.known().isEmpty()) {
            return Optional.empty();
        }
        var said = region.isEmpty() ? fromHeading(heading).orElse("") : region;
        var sure = gazetteer.meant(new Whereabouts(name.name(), cercle, said));
        return sure.or(() ->
                said.equals(region) ? Optional.empty() : gazetteer.meant(new Whereabouts(name.name(), cercle, region)));
    }

    /** The region that the heading names, if it names one. */
    private Optional<String> fromHeading(String heading) {
        var known = last;
        if (!known.heading.equals(heading)) {
            known = new Headed(heading, named(heading));
            last = known;
        }
        return known.region;
    }

    private Optional<String> named(String heading) {
        for (var word : heading.split("[\\s,:;()]+")) {
            var region = word.isEmpty() || !Character.isUpperCase(word.charAt(0))
                    ? Optional.<Place>empty()
                    : gazetteer.at(word, Level.REGION);
            if (region.isPresent()) {
                return Optional.of(region.get().name());
            }
        }
        return Optional.empty();
    }
}
