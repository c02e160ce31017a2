package org.corroborate.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.corroborate.accounts.AccountAct.HabitChanged;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How each person likes the workbench: the keys they moved, whether graphic passages stay folded. It follows the
 * account from one browser to the next, and is the person's own affair: nobody sets it for another.
 */
@Service
@Transactional
public class Habits {

    private static final int LONGEST = 4000;

    private final HabitRepository habits;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Habits(HabitRepository habits, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.habits = habits;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** All of the person who asks, by name; none where nobody is signed in. */
    @Transactional(readOnly = true)
    public Map<String, String> mine() {
        return signedIn.person().map(it -> habits.of(it.id())).orElseGet(Map::of);
    }

    @ForReaders
    public void keep(String name, String value) {
        change(name, Optional.of(value));
    }

    /** Back to what the workbench does by itself. */
    @ForReaders
    public void drop(String name) {
        change(name, Optional.empty());
    }

    /** Remembers what the person has seen or opened. It changes nothing they could do, so the trail is spared it. */
    @ForReaders
    public void remember(String name, String value) {
        save(signedIn.id(), name, value);
    }

    private void change(String name, Optional<String> value) {
        var me = signedIn.id();
        var before = Optional.ofNullable(habits.of(me).get(name));
        if (!before.equals(value)) {
            value.ifPresentOrElse(it -> save(me, name, it), () -> habits.drop(me, name));
            events.publishEvent(new HabitChanged(me, name, before.orElse(""), value.orElse(""), clock.instant()));
        }
    }

    private void save(AccountId account, String name, String value) {
        if (value.length() > LONGEST) {
            throw new Refusal("accounts.habit-too-long");
        }
        habits.drop(account, name);
        habits.add(account, name, value);
    }
}
