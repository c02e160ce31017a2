package org.corroborate.incidents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.JudgementsRepository.JudgedRow;

/** What people have said, one judgement after the other, brought to what holds now: of each pair the newest word. */
final class Said {

    private Said() {}

    static Judgements now(List<JudgedRow> rows) {
        var newest = new HashMap<Pair, Boolean>();
        byNumber(rows).forEach((_, judged) -> {
            for (var one : side(judged, 1)) {
                for (var other : side(judged, 2)) {
                    if (!one.equals(other)) {
                        newest.put(new Pair(one, other), judged.getFirst().same());
                    }
                }
            }
        });
        return new Judgements(pairs(newest, true), pairs(newest, false));
    }

    private static TreeMap<Long, List<JudgedRow>> byNumber(List<JudgedRow> rows) {
        var byNumber = new TreeMap<Long, List<JudgedRow>>();
        rows.forEach(row -> byNumber.computeIfAbsent(row.number(), _ -> new java.util.ArrayList<>())
                .add(row));
        return byNumber;
    }

    private static List<MentionId> side(List<JudgedRow> judged, int side) {
        return judged.stream()
                .filter(it -> it.side() == side)
                .map(it -> new MentionId(it.mention()))
                .toList();
    }

    private static Set<Pair> pairs(Map<Pair, Boolean> newest, boolean same) {
        var pairs = new HashSet<Pair>();
        newest.forEach((pair, it) -> {
            if (it == same) {
                pairs.add(pair);
            }
        });
        return pairs;
    }
}
