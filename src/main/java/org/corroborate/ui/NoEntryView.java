package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For someone signed in whose roles do not open the page: says which role does. */
@ParentLayout(Shell.class)
@PermitAll
class NoEntryView extends Div implements HasErrorParameter<AccessDeniedException>, Screen {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refused) {
        removeAll();
        var roles = RouteConfiguration.forApplicationScope()
                .getRoute(event.getLocation().getPath())
                .map(NoEntryView::roles)
                .orElse("");
        add(new EmptyCard(
                Icon.LOCK,
                say("shell.refused-title"),
                say("shell.refused", roles),
                Links.to("documents", say("shell.to-documents"))));
        return 403;
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.refused-title"));
    }

    static String roles(Class<?> view) {
        return Optional.ofNullable(view.getAnnotation(RolesAllowed.class)).map(RolesAllowed::value).stream()
                .flatMap(Arrays::stream)
                .map(role -> say("shell.role-" + role.toLowerCase(Locale.ROOT)))
                .reduce((one, other) -> say("shell.or", one, other))
                .orElse("");
    }
}
