package org.corroborate.incidents;

import java.util.EnumSet;
import java.util.Set;
import org.corroborate.claims.IncidentType;
import org.corroborate.shared.Sentence;

/** Kinds of violence: a strike from the air is hardly an abduction; an attack may be called a clash. */
final class TypeEvidence implements Evidence {

    private static final Set<IncidentType> FIGHTING = EnumSet.of(
            IncidentType.ARMED_CLASH, IncidentType.ATTACK_ON_CIVILIANS, IncidentType.EXPLOSIVE, IncidentType.SHELLING);

    @Override
    public double weight(Traits one, Traits other) {
        var a = one.types();
        var b = other.types();
        if (a.isEmpty() || b.isEmpty() || a.contains(IncidentType.OTHER) || b.contains(IncidentType.OTHER)) {
            return 0;
        }
        if (meet(a, b)) {
            return 1;
        }
        return meet(a, FIGHTING) && meet(b, FIGHTING) ? 0 : -1.5;
    }

    private static boolean meet(Set<IncidentType> some, Set<IncidentType> others) {
        for (var it : some) {
            if (others.contains(it)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        return Sentence.of(weight(one, other) > 0 ? "incidents.same-type" : "incidents.other-type");
    }
}
