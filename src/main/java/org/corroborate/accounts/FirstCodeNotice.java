package org.corroborate.accounts;

import java.util.Locale;
import org.corroborate.shared.Sentence;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Shows the code for the first account on the console, where only those who run the server see it. */
@Component
class FirstCodeNotice {

    private final AccountRepository accounts;
    private final FirstCode code;
    private final Environment environment;

    FirstCodeNotice(AccountRepository accounts, FirstCode code, Environment environment) {
        this.accounts = accounts;
        this.code = code;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        var port = environment.getProperty("local.server.port");
        if (port != null && accounts.isEmpty()) {
            var address = "http://localhost:" + port + "/first-account";
            var sentence = Sentence.of("accounts.first-code", address, code.code());
            // On the console itself and not in the log: logs are kept, and sent elsewhere.
            System.out.println("\n    " + sentence.in(Locale.getDefault()).replace("\n", "\n    ") + "\n");
        }
    }
}
