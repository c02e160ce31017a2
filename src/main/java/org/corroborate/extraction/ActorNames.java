package org.corroborate.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.actors.Actor;
import org.corroborate.actors.ActorRegister;
import org.corroborate.places.Gazetteer;
import org.jspecify.annotations.Nullable;

/** The names of the register of actors, and the adjectives of nationality, where they stand in a text. */
final class ActorNames {

    /** A name as it stands: the token after it, and the actor. */
    record Named(int to, Actor actor) {}

    private record Entry(Actor actor, boolean capitals, boolean capital) {}

    /** What a nation has besides its forces. */
    private static final Pattern CIVIL = Pattern.compile("(?i).*(government|authorities|junta|police)");

    private final Phrases<Entry> names;
    private final Phrases<String> nations;
    private final ActorRegister register;

    ActorNames(Vocabulary vocabulary, ActorRegister register) {
        this.register = register;
        names = new Phrases<>(vocabulary);
        nations = new Phrases<>(vocabulary);
        for (var actor : register.all()) {
            if (!actor.name().equals(ActorRegister.UNIDENTIFIED)) {
                actor.names().forEach(it -> add(it, actor));
            }
        }
        Gazetteer.standard().adjectives().forEach(it -> nations.add(it, it));
        nations.add("franco", "french");
        nations.add("u.s.", "american");
    }

    private void add(String name, Actor actor) {
        boolean plain = !name.equals(name.toLowerCase(Locale.ROOT));
        boolean capitals = name.length() <= 6 && name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
        names.add(name, new Entry(actor, capitals, plain && actor.one()));
    }

    /** Whether a name or an adjective of nationality begins with a word. */
    boolean begins(int word) {
        return names.begin(word) || nations.begin(word);
    }

    /** The name that begins at a token, if written as a name is. */
    @Nullable
    Named at(Tokens tokens, int token, int to) {
        var hit = names.at(tokens, token, to);
        if (hit == null || hit.value().capitals() && !allCapitals(tokens, token, hit.end())) {
            return null;
        }
        return hit.value().capital() && !capital(tokens, token, hit.end())
                ? null
                : new Named(hit.end(), hit.value().actor());
    }

    /** The end of an adjective of nationality; −1 where there is none. A lower-case "polish" is another word. */
    int nation(Tokens tokens, int token, int to) {
        var hit = nations.at(tokens, token, to);
        if (hit == null) {
            return -1;
        }
        boolean french = !tokens.capital(token)
                && (tokens.ends(token, "s") || tokens.ends(token, "e") || tokens.ends(token, "n"));
        return tokens.capital(token) || french ? hit.end() : -1;
    }

    /** The forces of a nation: the register's name for them, else the words. */
    String forces(String adjective, String head) {
        return register.named(adjective + " " + head)
                .or(() -> CIVIL.matcher(head).matches() ? Optional.empty() : register.named(adjective + " forces"))
                .map(Actor::name)
                .orElse(adjective + " " + head);
    }

    private static boolean allCapitals(Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.isWord(token) && !tokens.allCapitals(token) && !(tokens.capital(token) && to - from > 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean capital(Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.capital(token)) {
                return true;
            }
        }
        return false;
    }
}
