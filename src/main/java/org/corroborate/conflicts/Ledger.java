package org.corroborate.conflicts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.Sentence;

/** Gathers what comparing finds; the same claims under one kind are one conflict. */
final class Ledger {

    private final IncidentId incident;

    private final Map<ConflictId, Conflict> conflicts = new LinkedHashMap<>();

    /** As many claims as a near miss may be told with. */
    private static final int TOLD = 40;

    /** By their reason: the same two values in other mouths are no further near miss. */
    private final Map<Reason, Set<ClaimId>> silences = new LinkedHashMap<>();

    private final Set<List<ClaimId>> silent = new HashSet<>();

    private long pairs;

    private record Reason(Attribute attribute, Sentence why) {}

    Ledger(IncidentId incident) {
        this.incident = incident;
    }

    void pair() {
        pairs++;
    }

    void conflict(Attribute attribute, Kind kind, Severity severity, Collection<Claim> claims, Sentence why) {
        var ids = ids(claims);
        if (ids.size() > 1) {
            var id = id(attribute, kind, ids);
            conflicts.putIfAbsent(
                    id, new Conflict(id, incident, attribute, kind, severity, ids, why, Optional.empty()));
        }
    }

    void silence(Attribute attribute, Collection<Claim> claims, Sentence why) {
        var ids = ids(claims);
        if (silent.add(ids)) {
            silences.computeIfAbsent(new Reason(attribute, why), _ -> new LinkedHashSet<>())
                    .addAll(ids);
        }
    }

    Findings findings() {
        var found = new ArrayList<>(conflicts.values());
        found.sort(Comparator.comparing(Conflict::severity).reversed());
        return new Findings(found, quiet(), pairs);
    }

    private List<Silence> quiet() {
        return silences.entrySet().stream()
                .map(it -> new Silence(
                        it.getKey().attribute(),
                        it.getValue().stream().limit(TOLD).toList(),
                        it.getKey().why()))
                .toList();
    }

    private static List<ClaimId> ids(Collection<Claim> claims) {
        return claims.stream().map(Claim::id).distinct().toList();
    }

    private static ConflictId id(Attribute attribute, Kind kind, List<ClaimId> claims) {
        var name = claims.stream()
                .map(it -> it.value().toString())
                .sorted()
                .collect(Collectors.joining(" ", attribute.code() + ' ' + kind.code() + ' ', ""));
        return new ConflictId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
