package org.corroborate.review;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.SetAside;
import org.springframework.stereotype.Component;

/** Tells linking and comparing which claims people have set aside. */
@Component
class DecidedAside implements SetAside {

    private final ActsRepository acts;

    DecidedAside(ActsRepository acts) {
        this.acts = acts;
    }

    @Override
    public Set<ClaimId> among(Collection<ClaimId> claims) {
        var asked = Set.copyOf(claims);
        return States.of(acts.about(claims)).entrySet().stream()
                .filter(it -> asked.contains(it.getKey()) && !it.getValue().stands())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
