package org.corroborate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.catalina.connector.ClientAbortException;
import org.corroborate.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What no screen caught: one clear sentence at the head of the screen, and a name by which the log knows more. */
@Component
class Broken implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Broken.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    /** Somebody who has gone elsewhere before the answer came is no fault of the screen. */
    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            return;
        }
        var sentence = sentence(event.getThrowable());
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(ui -> ui.access(() -> ui.getInternals().getActiveRouterTargetsChain().stream()
                        .filter(Shell.class::isInstance)
                        .map(Shell.class::cast)
                        .forEach(shell -> Shell.tell(shell, sentence))));
    }

    /** Why something was refused; or that something broke, under a name that the log knows it by. */
    static String sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Words.say(refusal.sentence());
            }
        }
        var name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("A screen broke, {}", name, thrown);
        return Words.say("shell.broken", name);
    }
}
