package org.corroborate.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.shared.Refusal;

/**
 * What the columns of a table say.
 *
 * @param dataset what the table is called; rows of one id in tables of one name are one row, told again
 * @param roles by the column's place; columns without a role are not read
 */
public record Mapping(String dataset, Map<Integer, Role> roles, DateOrder dates) {

    public Mapping {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    Optional<Integer> column(Role role) {
        return roles.entrySet().stream()
                .filter(it -> it.getValue() == role)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Without a name, a day and something that is said of it, no row tells of an incident. */
    void refuseUnlessUsable() {
        if (dataset.isBlank() || dataset.length() > 200) {
            throw new Refusal("tables.name-needed");
        }
        for (var role : List.of(Role.ID, Role.DATE)) {
            if (column(role).isEmpty()) {
                throw new Refusal("tables.column-needed-" + role.name());
            }
        }
        if (roles.values().stream().distinct().count() < roles.size()) {
            throw new Refusal("tables.one-column-each");
        }
    }
}
