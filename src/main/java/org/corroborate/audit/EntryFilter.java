package org.corroborate.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.shared.Agent;

/** Which entries are asked for; what is empty asks for all. Days are counted in UTC, as the trail writes them. */
public record EntryFilter(Optional<Agent> by, Optional<String> act, Optional<LocalDate> day) {

    public static EntryFilter everything() {
        return new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
