package org.corroborate.ui;

import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Habits;
import org.corroborate.accounts.Role;
import org.corroborate.accounts.SignedIn;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.Review;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Documents;
import org.springframework.stereotype.Component;

/** The faces that Reading's acts call. */
@Component
record ReadingServices(
        OpenDocuments documents,
        Documents papers,
        Review review,
        Conflicts conflicts,
        Rivals rivals,
        IncidentLines incidents,
        Accounts accounts,
        Habits habits,
        SignedIn signedIn,
        ActBell bell,
        Bell arrivals,
        ReadingSide.Desk colleagues) {

    AccountId me() {
        return signedIn.id();
    }

    /** Whether the person may judge claims. */
    boolean mayReview() {
        var roles = signedIn.account().roles();
        return roles.contains(Role.REVIEWER) || roles.contains(Role.ADJUDICATOR);
    }
}
