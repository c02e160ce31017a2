package org.corroborate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;

/** Links inside the workbench: no reload, but an address that can be copied and opened in another window. */
final class Links {

    private Links() {}

    /** Goes to an address with what stands behind its question mark. */
    static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static Anchor to(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(false);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
