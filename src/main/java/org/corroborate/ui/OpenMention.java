package org.corroborate.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.corroborate.claims.ClaimId;

/** The chosen mention: the incident it is in, and all its claims, the chosen one unfolded. */
class OpenMention extends Section {

    private final MentionGroup group;
    private final Optional<ChosenClaim> card;

    OpenMention(MentionGroup group, Optional<ClaimId> chosen, Optional<IncidentTold> incident, ClaimDesk desk) {
        this.group = group;
        addClassName("open-mention");
        add(new H3(MentionWords.title(group)));
        incident.map(IncidentLine::new).ifPresent(this::add);
        card = chosen.flatMap(group::claim).map(claim -> new ChosenClaim(claim, desk));
        for (var claim : group.claims()) {
            card.filter(it -> it.claim().id().equals(claim.id()))
                    .ifPresentOrElse(this::add, () -> add(new ClaimRow(claim, desk)));
        }
    }

    /** Whether it asks for something about this claim of this mention: what is being written there stays, however often it is drawn. */
    boolean asks(MentionGroup group, Optional<ClaimId> chosen) {
        return this.group.id().equals(group.id())
                && card.filter(ChosenClaim::asking).map(it -> it.claim().id()).equals(chosen);
    }

    Optional<ChosenClaim> card() {
        return card;
    }
}
