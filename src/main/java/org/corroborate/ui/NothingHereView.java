package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** For an address that leads nowhere. */
@ParentLayout(Shell.class)
@PermitAll
class NothingHereView extends Div implements HasErrorParameter<NotFoundException>, Screen {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        removeAll();
        add(new EmptyCard(
                Icon.FIND,
                say("shell.missing-title"),
                say("shell.missing"),
                Links.to("documents", say("shell.to-documents"))));
        return 404;
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.missing-title"));
    }
}
