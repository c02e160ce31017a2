package org.corroborate.accounts;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration, named with their passwords on its login page; everywhere else there are none. */
@Component
public class DemoAccounts {

    private static final Map<String, Role> PEOPLE = people();

    private final Accounts accounts;
    private final FirstCode firstCode;
    private volatile List<DemoAccount> open = List.of();

    DemoAccounts(Accounts accounts, FirstCode firstCode) {
        this.accounts = accounts;
        this.firstCode = firstCode;
    }

    /** A name to sign in with, in the open. */
    public record DemoAccount(String name, String password, Role role) {}

    /** Those of this demonstration; empty where this is none. */
    public List<DemoAccount> all() {
        return open;
    }

    /** Opens them on a database without accounts, and one more, returned, that brings the example documents. */
    public Account openAll() {
        var first = accounts.openFirst(firstCode.code(), "administrator", password("administrator"));
        var examples = OnBehalf.of(first, () -> {
            accounts.giveRoles(first.id(), EnumSet.of(Role.ADMINISTRATOR), first.id());
            PEOPLE.forEach((name, role) -> {
                if (role != Role.ADMINISTRATOR) {
                    accounts.open(name, password(name), Set.of(role), first.id());
                }
            });
            return accounts.open("examples", UUID.randomUUID().toString(), Set.of(Role.REVIEWER), first.id());
        });
        open = PEOPLE.entrySet().stream()
                .map(it -> new DemoAccount(it.getKey(), password(it.getKey()), it.getValue()))
                .toList();
        return examples;
    }

    private static String password(String name) {
        return name + "-demo";
    }

    private static Map<String, Role> people() {
        var people = new LinkedHashMap<String, Role>();
        people.put("reviewer1", Role.REVIEWER);
        people.put("reviewer2", Role.REVIEWER);
        people.put("adjudicator", Role.ADJUDICATOR);
        people.put("editor", Role.EDITOR);
        people.put("administrator", Role.ADMINISTRATOR);
        people.put("reader", Role.READER);
        return people;
    }
}
