package org.corroborate.incidents;

import java.util.List;
import java.util.Set;
import org.corroborate.claims.Attribute;

/**
 * What few mentions tell and few incidents share.
 *
 * @param persons those who by themselves were killed or taken, by name
 * @param captive the month since which a hostage had been held, as {@code 2009-01}; empty where none is told
 * @param claimants who claims responsibility
 * @param struck the named forces that are told of and did not do it
 * @param another whether it opens as something else than was told before: "in the evening of the same day", "a separate strike"
 */
record Marks(List<Person> persons, String captive, Set<String> claimants, Set<String> struck, boolean another) {

    static final Marks NONE = new Marks(List.of(), "", Set.of(), Set.of(), false);

    /** One person to whom one thing was done; the words of the name are folded. */
    record Person(Attribute attribute, Set<String> names) {

        /** Whether both were done to one person: the whole of the shorter name stands in the other, and in two documents two words of it. */
        boolean is(Person other, boolean sameDocument) {
            var shorter = names.size() <= other.names.size() ? this : other;
            var longer = shorter == this ? other : this;
            return attribute == other.attribute
                    && longer.names.containsAll(shorter.names)
                    && (sameDocument || shorter.names.size() > 1);
        }
    }

    /** Whether a mention tells of a person of whom the other tells the same. */
    static boolean samePerson(Traits one, Traits other) {
        var some = one.marks().persons();
        var others = other.marks().persons();
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        var here = one.sameDocument(other);
        return some.stream().anyMatch(it -> others.stream().anyMatch(that -> it.is(that, here)));
    }
}
