package org.corroborate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.sources.Document;

/** What is chosen in Documents, as its address holds it: {@code documents?show=unread&document=2}. */
record DocumentsAddress(Part part, Optional<Integer> chosen) {

    enum Part {
        ALL,
        UNREAD,
        CONFLICT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DocumentsAddress of(QueryParameters asked) {
        var part = asked.getSingleParameter("show")
                .flatMap(code -> Arrays.stream(Part.values())
                        .filter(it -> it.code().equals(code))
                        .findFirst())
                .orElse(Part.ALL);
        return new DocumentsAddress(
                part,
                asked.getSingleParameter("document")
                        .filter(it -> it.matches("\\d{1,9}"))
                        .map(Integer::valueOf));
    }

    DocumentsAddress in(Part other) {
        return new DocumentsAddress(other, Optional.empty());
    }

    DocumentsAddress choosing(Document document) {
        return new DocumentsAddress(part, Optional.of(document.number()));
    }

    boolean chose(Document document) {
        return chosen.filter(number -> number == document.number()).isPresent();
    }

    QueryParameters parameters() {
        var parameters = new HashMap<String, String>();
        if (part != Part.ALL) {
            parameters.put("show", part.code());
        }
        chosen.ifPresent(number -> parameters.put("document", String.valueOf(number)));
        return QueryParameters.simple(parameters);
    }
}
