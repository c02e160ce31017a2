package org.corroborate.browser;

import java.util.stream.Stream;

/** A way of looking at a screen. */
record Look(String language, String theme, int width) {

    static final int WIDE = 1440;
    static final int NARROW = 1024;

    static Stream<Look> in(String language) {
        return Stream.of(WIDE, NARROW)
                .flatMap(width -> Stream.of("light", "dark").map(theme -> new Look(language, theme, width)));
    }

    String picture(Place place) {
        return "%s-%s-%s-%d".formatted(place.name(), language, theme, width);
    }

    /** Whether barriers are looked for: light and dark, wide and narrow, but not each with each in each language. */
    boolean examined() {
        return language.equals("en") ? theme.equals("light") || width == WIDE : theme.equals("light") && width == WIDE;
    }
}
