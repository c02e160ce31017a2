package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Every document with how far it is read, and those just arriving. */
@Route(value = "documents", layout = Shell.class)
@RolesAllowed("READER")
class DocumentsView extends Div implements Screen {

    DocumentsView() {
        addClassName("screen");
        add(new Head(say("shell.documents")));
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.documents"));
    }

    @Override
    public Keys keys() {
        return new Keys();
    }
}
