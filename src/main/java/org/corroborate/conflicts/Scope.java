package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.places.Nearness;
import org.corroborate.places.Whereabouts;

/** Which of an incident's places a report's figures are about, beside another report's. */
enum Scope {
    SAME,
    /** One village of the several that the other counts together. */
    NARROWER,
    WIDER,
    /** Different villages of one incident. */
    APART;

    static Scope between(Report one, Report other) {
        var some = towns(one);
        var others = towns(other);
        if (some.isEmpty() || others.isEmpty()) {
            return SAME;
        }
        var left = some.stream().filter(it -> in(it, others)).count();
        var right = others.stream().filter(it -> in(it, some)).count();
        if (left == 0) {
            return APART;
        }
        if (left == some.size() && right < others.size() && some.size() < others.size()) {
            return NARROWER;
        }
        return right == others.size() && left < some.size() && others.size() < some.size() ? WIDER : SAME;
    }

    private static List<Whereabouts> towns(Report report) {
        return report.claims().stream()
                .filter(it -> it.statement() instanceof Where)
                .map(it -> (Where) it.statement())
                .map(it -> new Whereabouts(it.place(), it.cercle(), it.region()))
                .filter(Scope::town)
                .distinct()
                .toList();
    }

    private static boolean town(Whereabouts where) {
        return Gazetteer.standard()
                .meant(where)
                .map(it -> it.level() == Level.TOWN)
                .orElse(true);
    }

    private static boolean in(Whereabouts where, List<Whereabouts> others) {
        return others.stream().anyMatch(it -> {
            var near = Gazetteer.standard().between(where, it);
            return near == Nearness.SAME || near == Nearness.WITHIN;
        });
    }
}
