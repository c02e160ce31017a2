package org.corroborate.shared;

/**
 * What an act was about: a kind of thing in the house's own word ({@code document}, {@code claim}, {@code incident} …)
 * and its id as text.
 */
public record Subject(String kind, String id) {

    public Subject {
        if (kind.isBlank() || id.isBlank() || kind.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A subject has a kind and an id.");
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
