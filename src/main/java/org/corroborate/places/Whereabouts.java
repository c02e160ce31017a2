package org.corroborate.places;

/** A place as a source names it, with the cercle (second level) and region (first level) where it names them; else empty. */
public record Whereabouts(String place, String cercle, String region) {

    public static Whereabouts of(String place) {
        return new Whereabouts(place, "", "");
    }
}
