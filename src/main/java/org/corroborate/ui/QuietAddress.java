package org.corroborate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Attribute;

/**
 * What the address of near misses says.
 *
 * @param nth which of those listed is chosen, from 0
 */
record QuietAddress(Optional<Attribute> attribute, int nth) {

    static final String PATH = "conflicts/quiet";

    static QuietAddress of(QueryParameters parameters) {
        return new QuietAddress(
                QueueAddress.attribute(parameters),
                parameters
                        .getSingleParameter("nth")
                        .filter(it -> it.matches("\\d{1,9}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    static QuietAddress first(Optional<Attribute> attribute) {
        return new QuietAddress(attribute, 0);
    }

    QuietAddress choosing(int other) {
        return new QuietAddress(attribute, other);
    }

    QueryParameters parameters() {
        Map<String, String> named = new LinkedHashMap<>();
        attribute.ifPresent(it -> named.put("attribute", QueueAddress.code(it)));
        if (nth > 0) {
            named.put("nth", Integer.toString(nth));
        }
        return QueryParameters.simple(named);
    }
}
