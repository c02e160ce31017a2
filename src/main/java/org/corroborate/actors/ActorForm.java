package org.corroborate.actors;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.shared.Spelling;

/** What the form of an actor's name tells, for one that no list has: "the Indian army", "suspected ELN rebels". */
final class ActorForm {

    /** Words before a name that are no part of it. */
    private static final Set<String> OPENING = ActorFile.rows("/actors/forms.tsv")
            .filter(it -> it[0].equals("opening"))
            .flatMap(it -> Stream.of(it[1].split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** Words that say what an actor's people are, with the kind of actor they tell of. */
    private static final Map<String, ActorKind> PEOPLE = ActorFile.rows("/actors/forms.tsv")
            .filter(it -> !it[0].equals("opening"))
            .flatMap(row -> Stream.of(row[1].split(" ")).map(it -> Map.entry(it, kindOf(row[0]))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ActorForm() {}

    private static ActorKind kindOf(String row) {
        return ActorKind.valueOf(row.toUpperCase(Locale.ROOT));
    }

    /** The name without what opens it: "malian army" for "the Malian army". */
    static String plain(String name) {
        var words = Spelling.folded(name);
        while (words.indexOf(' ') > 0 && OPENING.contains(words.substring(0, words.indexOf(' ')))) {
            words = words.substring(words.indexOf(' ') + 1);
        }
        return words;
    }

    /** The name without articles and the words that say what its people are; the name itself where nothing else is left. */
    static String bare(String name) {
        var plain = plain(name);
        var bare = Stream.of(plain.split(" "))
                .filter(it -> !OPENING.contains(it) && !PEOPLE.containsKey(it))
                .collect(Collectors.joining(" "));
        return bare.isEmpty() ? plain : bare;
    }

    static boolean contains(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }

    /** Whether it says who: by a proper name, or by the kind of actor ("rebels"). */
    static boolean names(String name) {
        return kind(name) != ActorKind.UNIDENTIFIED
                || Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                        .filter(it -> !it.isEmpty() && Character.isUpperCase(it.charAt(0)))
                        .map(Spelling::folded)
                        .anyMatch(it -> !OPENING.contains(it) && !PEOPLE.containsKey(it));
    }

    static ActorKind kind(String name) {
        return Stream.of(Spelling.folded(name).split(" "))
                .map(PEOPLE::get)
                .filter(it -> it != null && it != ActorKind.UNIDENTIFIED)
                .findFirst()
                .orElse(ActorKind.UNIDENTIFIED);
    }
}
