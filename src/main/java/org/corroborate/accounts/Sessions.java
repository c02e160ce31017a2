package org.corroborate.accounts;

import org.corroborate.accounts.AccountAct.AccountClosed;
import org.corroborate.accounts.AccountAct.PasswordSet;
import org.corroborate.accounts.AccountAct.RolesGiven;
import org.corroborate.shared.AccountId;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends a person's open sessions when what they may do has changed: they sign in again, with their new roles or not at all. */
@Component
class Sessions {

    private final SessionRegistry sessions;
    private final AccountRepository accounts;

    Sessions(SessionRegistry sessions, AccountRepository accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @TransactionalEventListener
    void changed(RolesGiven act) {
        end(act.account());
    }

    @TransactionalEventListener
    void changed(AccountClosed act) {
        end(act.account());
    }

    /** Whoever changes their own password stays. */
    @TransactionalEventListener
    void changed(PasswordSet act) {
        if (!act.account().equals(act.person())) {
            end(act.account());
        }
    }

    private void end(AccountId account) {
        accounts.byId(account).map(Account::name).ifPresent(name -> sessions.getAllPrincipals().stream()
                .filter(it ->
                        it instanceof UserDetails person && person.getUsername().equals(name))
                .flatMap(it -> sessions.getAllSessions(it, false).stream())
                .forEach(it -> it.expireNow()));
    }
}
