package org.corroborate.ui;

/** What waits behind an item of the rail; a bean of the screen behind it, asked at each navigation. */
interface RailCount {

    /** The item's path: {@code conflicts}. */
    String path();

    int waiting();

    /** In words, for those who hear it: "14 open conflicts". */
    String words();

    /** Outlined instead of filled: it waits, but does not ask. */
    default boolean quiet() {
        return false;
    }
}
