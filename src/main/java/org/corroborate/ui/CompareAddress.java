package org.corroborate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.corroborate.incidents.IncidentId;
import org.corroborate.sources.Document;

/** Which two documents are side by side, by their numbers. */
record CompareAddress(Optional<Integer> left, Optional<Integer> right) {

    static CompareAddress of(QueryParameters parameters) {
        return new CompareAddress(number(parameters, "left"), number(parameters, "right"));
    }

    static CompareAddress of(Document left, Document right) {
        return new CompareAddress(Optional.of(left.number()), Optional.of(right.number()));
    }

    QueryParameters parameters() {
        var named = new LinkedHashMap<String, String>();
        left.ifPresent(it -> named.put("left", it.toString()));
        right.ifPresent(it -> named.put("right", it.toString()));
        return QueryParameters.simple(named);
    }

    String path(IncidentId incident) {
        return Addresses.sideBySide(incident) + "?" + parameters().getQueryString();
    }

    /** The two that are asked for, or else the first ones that there are; none where there are no two. */
    Optional<Pair> among(List<Testimony> all) {
        var one = named(all, left).or(() -> all.stream()
                .filter(it ->
                        right.filter(number -> number == it.document().number()).isEmpty())
                .findFirst());
        var other = named(all, right).filter(it -> !one.equals(Optional.of(it))).or(() -> all.stream()
                .filter(it -> !one.equals(Optional.of(it)))
                .findFirst());
        return one.flatMap(left -> other.map(right -> new Pair(left, right)));
    }

    private static Optional<Testimony> named(List<Testimony> all, Optional<Integer> number) {
        return number.flatMap(
                it -> all.stream().filter(one -> one.document().number() == it).findFirst());
    }

    /** Two different documents. */
    record Pair(Testimony left, Testimony right) {}

    private static Optional<Integer> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
