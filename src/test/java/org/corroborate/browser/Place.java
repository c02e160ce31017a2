package org.corroborate.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * A screen to be visited.
 *
 * @param name what its pictures are called
 * @param path its address
 * @param who whose screen it is; nobody's before signing in
 * @param ready what stands on the screen once it is whole
 * @param keys pressed before it is looked at
 * @param until what stands there once they are answered
 */
record Place(String name, String path, String who, String ready, List<String> keys, String until) {

    static Place of(String name, String path, String who, String ready) {
        return new Place(name, path, who, ready, List.of(), ready);
    }

    /** The same screen after these keys, once it shows what they ask for. */
    Place pressing(String keys, String until) {
        return new Place(name, path, who, ready, List.of(keys.split(" ")), until);
    }

    /** In every look; what keys choose in a list only where it stands beside the list. */
    Stream<Look> looks(String language) {
        var beside = name.matches("admin-account|datasets-row");
        return Look.in(language).filter(it -> !beside || it.width() == Look.WIDE);
    }

    /** Whether its content may be wider than the window: a matrix, and a page as it was printed. */
    boolean mayBeWide() {
        return name.matches("incident(-.*)?") || name.startsWith("page");
    }
}
