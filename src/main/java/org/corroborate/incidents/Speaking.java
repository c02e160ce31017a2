package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.incidents.Voice.SaidBy;

/** Who speaks in some reports of one incident, and by which claims: a pure function. */
public final class Speaking {

    private Speaking() {}

    /** By the name of each independent voice the claims by which it speaks; none where a report has no claim. */
    public static SortedMap<String, List<SaidBy>> of(Collection<Report> reports) {
        var byVoice = new TreeMap<String, List<SaidBy>>();
        for (var report : Crediting.spread(List.copyOf(reports))) {
            for (var claim : Crediting.speaking(report)) {
                byVoice.computeIfAbsent(report.voice(claim), _ -> new ArrayList<>())
                        .add(new SaidBy(report.document(), claim.id(), report.basis(claim)));
            }
            if (report.claims().isEmpty()) {
                byVoice.computeIfAbsent(report.voice(), _ -> new ArrayList<>());
            }
        }
        return byVoice;
    }
}
