package org.corroborate.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corroborate.claims.ClaimId;

/** The claims of a list that is fetched page by page, those of a page all at once. */
class ExhibitPages {

    private final Exhibits exhibits;
    private final Map<ClaimId, Exhibit> known = new HashMap<>();

    ExhibitPages(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    void forget() {
        known.clear();
    }

    void learn(Stream<ClaimId> page) {
        exhibits.of(page.distinct().toList()).forEach(it -> known.put(it.claim().id(), it));
    }

    /** A row that is drawn again after its page was forgotten asks for its claims itself. */
    List<Exhibit> of(Collection<ClaimId> claims) {
        return known.keySet().containsAll(claims)
                ? claims.stream().map(known::get).toList()
                : exhibits.of(claims);
    }
}
