package org.corroborate.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter in the words of the table. */
record RowFilter(String condition, Map<String, String> parameters) {

    static RowFilter of(EntryFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, String> parameters = new HashMap<>();
        filter.by().ifPresent(it -> {
            conditions.add("agent = :agent");
            parameters.put("agent", CanonicalJson.of(it));
        });
        filter.act().ifPresent(it -> {
            conditions.add("act = :act");
            parameters.put("act", it);
        });
        filter.day().ifPresent(it -> {
            conditions.add("at >= :from and at < :until");
            parameters.put("from", it.toString());
            parameters.put("until", it.plusDays(1).toString());
        });
        return new RowFilter(String.join(" and ", conditions), parameters);
    }
}
