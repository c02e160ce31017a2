package org.corroborate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.search.HitKind;
import org.corroborate.search.Sought;

/** What is looked for, as the address of the page holds it: {@code find?q=gao&kind=claim&from=2021-01-01&page=2}. */
record FindAddress(Sought sought, Optional<HitKind> kind, int page) {

    private static final int PAGES = 100;

    static FindAddress of(QueryParameters asked) {
        return new FindAddress(
                new Sought(
                        one(asked, "q").orElse(""),
                        one(asked, "source"),
                        one(asked, "from").flatMap(FindAddress::day),
                        one(asked, "to").flatMap(FindAddress::day),
                        one(asked, "attribute").flatMap(FindAddress::attribute),
                        one(asked, "state")),
                one(asked, "kind").flatMap(HitKind::of),
                one(asked, "page").filter(it -> it.matches("\\d{1,3}")).map(Integer::parseInt).stream()
                        .mapToInt(it -> Math.clamp(it, 1, PAGES))
                        .findFirst()
                        .orElse(1));
    }

    FindAddress of(Optional<HitKind> other) {
        return new FindAddress(sought, other, 1);
    }

    FindAddress with(Sought other) {
        return new FindAddress(other, kind, 1);
    }

    FindAddress at(int other) {
        return new FindAddress(sought, kind, other);
    }

    boolean asks() {
        return !sought.words().isBlank() || sought.narrowed();
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!sought.words().isBlank()) {
            parameters.put("q", sought.words());
        }
        kind.ifPresent(it -> parameters.put("kind", it.code()));
        sought.source().ifPresent(it -> parameters.put("source", it));
        sought.from().ifPresent(it -> parameters.put("from", it.toString()));
        sought.to().ifPresent(it -> parameters.put("to", it.toString()));
        sought.attribute().ifPresent(it -> parameters.put("attribute", it.code()));
        sought.state().ifPresent(it -> parameters.put("state", it));
        if (page > 1) {
            parameters.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    private static Optional<String> one(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Attribute> attribute(String code) {
        return Arrays.stream(Attribute.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }
}
