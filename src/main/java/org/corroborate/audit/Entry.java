package org.corroborate.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Subject;

/**
 * One act in the trail. The seal binds every word of it, and through {@code previous} all that came before.
 *
 * @param number counts from 1, without gaps
 * @param previous the seal of the entry before; zeros before the first
 */
public record Entry(
        long number,
        Instant at,
        Agent by,
        String act,
        List<Subject> about,
        SortedMap<String, String> facts,
        String previous,
        String seal) {

    public Entry {
        about = List.copyOf(about);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(facts)));
    }
}
