package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** For a screen that could not be drawn: says why, in a sentence, and leaves everything else within reach. */
@ParentLayout(Shell.class)
@PermitAll
class BrokenView extends Div implements HasErrorParameter<Exception>, Screen {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> broken) {
        removeAll();
        add(new EmptyCard(
                Icon.WARNING,
                say("shell.broken-title"),
                Broken.sentence(broken.getException()),
                Links.to("documents", say("shell.to-documents"))));
        return 500;
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.broken-title"));
    }
}
