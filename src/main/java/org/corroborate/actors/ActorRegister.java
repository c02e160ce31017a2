package org.corroborate.actors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    ActorRegister(List<Actor> actors) {
        this.actors = List.copyOf(actors);
        actors.forEach(it -> byName.putIfAbsent(Spelling.folded(it.name()), it));
        for (var actor : actors) {
            actor.aliases().forEach(it -> byName.putIfAbsent(Spelling.folded(it), actor));
        }
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
        return Optional.ofNullable(byName.get(Spelling.folded(name)));
    }

    /** The register's name for an actor, else the name as given. */
    public String canonical(String name) {
        return known(name).map(Actor::name).orElse(name);
    }

    /** The actor of a name, also where the name has more words about it: "JNIM militants", "the Malian army". */
    public Optional<Actor> known(String name) {
        return named(name).or(() -> named(ActorForm.plain(name))).or(() -> named(ActorForm.bare(name)));
    }

    /** Everything an actor is a part of or one of, nearest first. */
    public Set<String> above(Actor actor) {
        var above = new LinkedHashSet<String>();
        actor.within().forEach(above::add);
        for (var name : List.copyOf(above)) {
            named(name).ifPresent(it -> above.addAll(above(it)));
        }
        return above;
    }

    /** What kind of actor a name tells of, by the register or by its form ("Indian army"). */
    public ActorKind kind(String name) {
        return known(name).map(Actor::kind).orElseGet(() -> ActorForm.kind(name));
    }

    /** How two actors, as two sources name them, stand to each other. */
    public Likeness between(String one, String other) {
        return new Encounter(this).between(one, other);
    }
}
