package org.corroborate.review;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.incidents.SetAside;
import org.springframework.stereotype.Component;

/** Tells linking and comparing which claims people have set aside, or a later telling has put right. */
@Component
class DecidedAside implements SetAside {

    private final ActsRepository acts;

    private final Claims claims;

    DecidedAside(ActsRepository acts, Claims claims) {
        this.acts = acts;
        this.claims = claims;
    }

    @Override
    public Set<ClaimId> among(Collection<ClaimId> ids) {
        var asked = Set.copyOf(ids);
        return States.with(States.of(acts.about(ids)), claims.putRight(asked)).entrySet().stream()
                .filter(it -> asked.contains(it.getKey()) && !it.getValue().stands())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
