package org.corroborate.accounts;

import java.time.Clock;
import java.util.Optional;
import org.corroborate.accounts.SignInAct.SignInRefused;
import org.corroborate.accounts.SignInAct.SignedInAs;
import org.corroborate.accounts.SignInAct.SignedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trail who came in, who left, and when someone was refused. */
@Component
class Doorkeeper {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doorkeeper(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void letIn(String name) {
        named(name).ifPresent(it -> events.publishEvent(new SignedInAs(it.id(), clock.instant())));
    }

    @Transactional
    void refused(String name) {
        var now = clock.instant();
        events.publishEvent(
                named(name).map(it -> SignInRefused.to(it.id(), now)).orElseGet(() -> SignInRefused.toUnknown(now)));
    }

    @EventListener
    @Transactional
    void left(LogoutSuccessEvent event) {
        named(event.getAuthentication().getName())
                .ifPresent(it -> events.publishEvent(new SignedOut(it.id(), clock.instant())));
    }

    private Optional<Account> named(String name) {
        return accounts.byName(name);
    }
}
