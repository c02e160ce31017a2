package org.corroborate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.conflicts.MethodName;
import org.corroborate.conflicts.Methods;
import org.corroborate.incidents.IncidentId;

/** Which release, which part of it and which row: {@code datasets/3?show=rows&row=…}; without a number, the draft. */
record DatasetsAddress(Optional<Integer> release, Part part, Optional<IncidentId> row, MethodName method) {

    enum Part {
        CHANGES,
        ROWS,
        FILES;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DatasetsAddress of(Optional<Integer> release, QueryParameters asked) {
        var part = asked.getSingleParameter("show")
                .flatMap(code -> Arrays.stream(Part.values())
                        .filter(it -> it.code().equals(code))
                        .findFirst())
                .orElse(Part.CHANGES);
        var method = asked.getSingleParameter("method")
                .flatMap(words -> Methods.all().stream()
                        .filter(it -> words(it).equals(words))
                        .findFirst())
                .orElse(Methods.all().getFirst());
        return new DatasetsAddress(
                release, part, asked.getSingleParameter("row").flatMap(DatasetsAddress::incident), method);
    }

    DatasetsAddress in(Part other) {
        return new DatasetsAddress(release, other, row, method);
    }

    DatasetsAddress choosing(IncidentId incident) {
        return new DatasetsAddress(release, part, Optional.of(incident), method);
    }

    DatasetsAddress by(MethodName other) {
        return new DatasetsAddress(release, part, row, other);
    }

    String path() {
        return release.map(number -> "datasets/" + number).orElse("datasets");
    }

    QueryParameters parameters() {
        var parameters = new HashMap<String, String>();
        if (part != Part.CHANGES) {
            parameters.put("show", part.code());
        }
        row.ifPresent(it -> parameters.put("row", it.value().toString()));
        if (release.isEmpty() && !method.equals(Methods.all().getFirst())) {
            parameters.put("method", words(method));
        }
        return QueryParameters.simple(parameters);
    }

    static String words(MethodName method) {
        return method.name() + " " + method.version();
    }

    private static Optional<IncidentId> incident(String id) {
        return Addresses.id(id).map(IncidentId::new);
    }
}
