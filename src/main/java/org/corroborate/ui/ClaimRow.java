package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** One claim in a line; a click chooses it, and its words scroll into view. */
class ClaimRow extends NativeButton {

    ClaimRow(ShownClaim claim, ClaimDesk desk) {
        addClassNames("claim-row", claim.state().stands() ? "stands" : "set-aside");
        getElement().setAttribute("data-claim", claim.id().value().toString());
        add(ClaimLine.of(claim).toArray(Component[]::new));
        addClickListener(click -> desk.choose(claim.id()));
    }
}
