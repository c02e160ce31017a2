package org.corroborate.accounts;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.corroborate.accounts.AccountAct.AccountClosed;
import org.corroborate.accounts.AccountAct.AccountOpened;
import org.corroborate.accounts.AccountAct.PasswordSet;
import org.corroborate.accounts.AccountAct.RolesGiven;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of this workbench. The first one opens their own account with the code on the server's console. */
@Service
public class Accounts {

    private static final Set<Role> FIRST = EnumSet.of(Role.ADMINISTRATOR, Role.EDITOR, Role.ADJUDICATOR);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final FirstCode firstCode;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            FirstCode firstCode,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.firstCode = firstCode;
        this.events = events;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean none() {
        return accounts.isEmpty();
    }

    /** Opens the first account, which may do everything; refused once there is one, or when the code is not right. */
    @Transactional
    public Account openFirst(String code, String name, String password) {
        if (!accounts.isEmpty()) {
            throw new Refusal("accounts.not-the-first");
        }
        firstCode.check(code);
        var id = AccountId.create();
        var account = add(id, name, password, FIRST, id);
        try {
            accounts.markFirst(id);
        } catch (DuplicateKeyException someoneWasFaster) {
            throw new Refusal("accounts.not-the-first");
        }
        return account;
    }

    @ForAdministrators
    @Transactional
    public Account open(String name, String password, Set<Role> roles, AccountId by) {
        return add(AccountId.create(), name, password, roles, by);
    }

    private Account add(AccountId id, String name, String password, Set<Role> roles, AccountId by) {
        if (accounts.byName(AccountName.checked(name)).isPresent()) {
            throw new Refusal("accounts.name-taken", AccountName.checked(name));
        }
        var account = new Account(id, AccountName.checked(name), someOf(roles), true, clock.instant());
        accounts.add(account, passwords.kept(password));
        events.publishEvent(new AccountOpened(id, account.name(), account.roles(), by, account.openedAt()));
        return account;
    }

    @ForAdministrators
    @Transactional
    public void giveRoles(AccountId account, Set<Role> roles, AccountId by) {
        var before = account(account);
        if (before.roles().equals(someOf(roles))) {
            return;
        }
        accounts.replaceRoles(account, roles);
        someoneMustAdminister();
        events.publishEvent(new RolesGiven(account, before.roles(), Set.copyOf(roles), by, clock.instant()));
    }

    @ForAdministrators
    @Transactional
    public void setPassword(AccountId account, String password, AccountId by) {
        account(account);
        accounts.setPassword(account, passwords.kept(password));
        events.publishEvent(new PasswordSet(account, by, clock.instant()));
    }

    /** A person changes their own password, naming the old one. */
    @ForReaders
    @Transactional
    public void changePassword(String old, String password, AccountId by) {
        if (!passwords.matches(old, accounts.password(by).orElseThrow(unknown(by)))) {
            throw new Refusal("accounts.password-wrong");
        }
        accounts.setPassword(by, passwords.kept(password));
        events.publishEvent(new PasswordSet(by, by, clock.instant()));
    }

    /** The person can no longer sign in; what they did stays theirs. */
    @ForAdministrators
    @Transactional
    public void close(AccountId account, AccountId by) {
        if (!account(account).open()) {
            return;
        }
        accounts.close(account);
        someoneMustAdminister();
        events.publishEvent(new AccountClosed(account, by, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<Account> byName(String name) {
        return accounts.byName(name);
    }

    @Transactional(readOnly = true)
    public Account account(AccountId account) {
        return accounts.byId(account).orElseThrow(unknown(account));
    }

    @ForReaders
    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
    }

    @Transactional(readOnly = true)
    public String nameOf(AccountId account) {
        return account(account).name();
    }

    private static Set<Role> someOf(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refusal("accounts.no-role");
        }
        return Set.copyOf(roles);
    }

    /** Nobody could let anyone in again. */
    private void someoneMustAdminister() {
        if (accounts.all().stream().noneMatch(it -> it.open() && it.roles().contains(Role.ADMINISTRATOR))) {
            throw new Refusal("accounts.last-administrator");
        }
    }

    private static Supplier<Refusal> unknown(AccountId account) {
        return () -> new Refusal("accounts.unknown", account.value().toString());
    }
}
