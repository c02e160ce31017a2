package org.corroborate.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links inside the workbench: no reload, but an address that can be copied and opened in another window. */
final class Links {

    private Links() {}

    static Anchor to(String path, String words) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(false);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
