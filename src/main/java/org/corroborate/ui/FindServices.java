package org.corroborate.ui;

import org.corroborate.accounts.SignedIn;
import org.corroborate.claims.Claims;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Review;
import org.corroborate.search.SavedSearches;
import org.corroborate.search.Search;
import org.corroborate.sources.Documents;
import org.springframework.stereotype.Component;

/** The faces that finding asks. */
@Component
record FindServices(
        Search search,
        SavedSearches saved,
        Documents documents,
        Claims claims,
        Incidents incidents,
        Conflicts conflicts,
        Review review,
        SignedIn signedIn) {}
