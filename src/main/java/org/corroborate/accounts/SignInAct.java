package org.corroborate.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** Someone came in, left, or was refused. */
public sealed interface SignInAct extends AuditedEvent {

    record SignedInAs(AccountId account, Instant at) implements SignInAct {
        @Override
        public Agent by() {
            return new Agent.Person(account);
        }

        @Override
        public String act() {
            return "signed in";
        }

        @Override
        public List<Subject> about() {
            return List.of(new Subject("account", account.value().toString()));
        }
    }

    record SignedOut(AccountId account, Instant at) implements SignInAct {
        @Override
        public Agent by() {
            return new Agent.Person(account);
        }

        @Override
        public String act() {
            return "signed out";
        }

        @Override
        public List<Subject> about() {
            return List.of(new Subject("account", account.value().toString()));
        }
    }

    /** Who it was is not known; the name that was typed is not kept, as it may be a password. */
    record SignInRefused(List<Subject> about, Instant at) implements SignInAct {

        static SignInRefused to(AccountId account, Instant at) {
            return new SignInRefused(
                    List.of(new Subject("account", account.value().toString())), at);
        }

        static SignInRefused toUnknown(Instant at) {
            return new SignInRefused(List.of(new Subject("account", "unknown")), at);
        }

        @Override
        public Agent by() {
            return new Agent.Job("sign-in", "1");
        }

        @Override
        public String act() {
            return "sign-in refused";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("reason", "name or password not right"));
        }
    }

    @Override
    default SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
