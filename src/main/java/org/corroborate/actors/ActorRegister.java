package org.corroborate.actors;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Spelling;
import org.jspecify.annotations.Nullable;

/** The register of armed groups and forces, read once from its data file. */
public final class ActorRegister {

    /** Nobody: "no group claimed responsibility". */
    public static final String NONE = "none";

    /** Somebody, and the source does not say who. */
    public static final String UNIDENTIFIED = "unidentified";

    private static @Nullable ActorRegister standard;

    private final List<Actor> actors;
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Remembered<String, Standing> standings = new Remembered<>(this::standing);
    private final Remembered<Pair, Likeness> likenesses =
            new Remembered<>(it -> new Encounter(this).between(it.one, it.other));

    /** What the register says of a name: the actor of that very name, and the one that is known by some of its words. */
    private record Standing(Optional<Actor> named, Optional<Actor> known, ActorKind kind) {}

    private record Pair(String one, String other) {}

    ActorRegister(List<Actor> actors) {
        this.actors = List.copyOf(actors);
        actors.forEach(it -> byName.putIfAbsent(Spelling.folded(it.name()), it));
        for (var actor : actors) {
            actor.aliases().forEach(it -> byName.putIfAbsent(Spelling.folded(it), actor));
        }
        actors.forEach(it -> above.put(it.name(), Collections.unmodifiableSet(allAbove(it))));
    }

    /** The register that comes with the workbench. */
    public static synchronized ActorRegister standard() {
        var known = standard;
        if (known == null) {
            known = ActorFile.register();
            standard = known;
        }
        return known;
    }

    public List<Actor> all() {
        return actors;
    }

    /** The actor of a name or alias; case, accents, hyphens and apostrophes do not count. */
    public Optional<Actor> named(String name) {
        return standings.of(name).named;
    }

    private Standing standing(String name) {
        var named = exactly(name);
        var known = named.or(() -> exactly(ActorForm.plain(name))).or(() -> exactly(ActorForm.bare(name)));
        return new Standing(named, known, known.map(Actor::kind).orElseGet(() -> ActorForm.kind(name)));
    }

    private Optional<Actor> exactly(String name) {
        return Optional.ofNullable(byName.get(Spelling.folded(name)));
    }

    /** The register's name for an actor, else the name as given. */
    public String canonical(String name) {
        return known(name).map(Actor::name).orElse(name);
    }

    /** The actor of a name, also where the name has more words about it: "JNIM militants", "the Malian army". */
    public Optional<Actor> known(String name) {
        return standings.of(name).known;
    }

    /** Everything an actor is a part of or one of, nearest first. */
    public Set<String> above(Actor actor) {
        return above.getOrDefault(actor.name(), Set.of());
    }

    private Set<String> allAbove(Actor actor) {
        var all = new LinkedHashSet<>(actor.within());
        for (var name : List.copyOf(all)) {
            exactly(name).ifPresent(it -> all.addAll(allAbove(it)));
        }
        return all;
    }

    /** What kind of actor a name tells of, by the register or by its form ("Indian army"). */
    public ActorKind kind(String name) {
        return standings.of(name).kind;
    }

    /** How two actors, as two sources name them, stand to each other. */
    public Likeness between(String one, String other) {
        return likenesses.of(new Pair(one, other));
    }
}
