package org.corroborate.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** Something done to an account, by a person. */
public sealed interface AccountAct extends AuditedEvent {

    AccountId account();

    AccountId person();

    record AccountOpened(AccountId account, String name, Set<Role> roles, AccountId person, Instant at)
            implements AccountAct {
        @Override
        public String act() {
            return "account opened";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("name", name, "roles", words(roles)));
        }
    }

    record RolesGiven(AccountId account, Set<Role> before, Set<Role> after, AccountId person, Instant at)
            implements AccountAct {
        @Override
        public String act() {
            return "roles given";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("before", words(before), "after", words(after)));
        }
    }

    record PasswordSet(AccountId account, AccountId person, Instant at) implements AccountAct {
        @Override
        public String act() {
            return "password set";
        }
    }

    record AccountClosed(AccountId account, AccountId person, Instant at) implements AccountAct {
        @Override
        public String act() {
            return "account closed";
        }
    }

    /** A person has changed how the workbench behaves towards them. */
    record HabitChanged(AccountId account, String name, String before, String after, Instant at) implements AccountAct {
        @Override
        public AccountId person() {
            return account;
        }

        @Override
        public String act() {
            return "habit changed";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("name", name, "before", before, "after", after));
        }
    }

    @Override
    default Agent by() {
        return new Agent.Person(person());
    }

    @Override
    default List<Subject> about() {
        return List.of(new Subject("account", account().value().toString()));
    }

    @Override
    default SortedMap<String, String> facts() {
        return new TreeMap<>();
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
