package org.corroborate.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.corroborate.accounts.Habits;

/** How the person in front of the screen uses its keys; kept with the account. */
class Keyboard {

    private static final String LETTERS = "letters";

    private final Habits habits;
    private final KeyBar bar;

    Keyboard(Habits habits, KeyBar bar) {
        this.habits = habits;
        this.bar = bar;
        use(habits.mine());
    }

    private void use(Map<String, String> mine) {
        new OwnKeys(mine).use();
        bar.letters(!"off".equals(mine.get(LETTERS)));
        bar.again();
    }

    boolean letters() {
        return !"off".equals(habits.mine().get(LETTERS));
    }

    /** Single letters can be switched off (WCAG 2.1.4); keys with Ctrl, Enter and arrows stay. */
    void letters(boolean on) {
        if (on) {
            habits.drop(LETTERS);
        } else {
            habits.keep(LETTERS, "off");
        }
        bar.letters(on);
    }

    boolean folding() {
        return !"off".equals(habits.mine().get(Folding.OFF));
    }

    /** Graphic passages stay folded until they are opened, or are never folded. */
    void folding(boolean on) {
        if (on) {
            habits.drop(Folding.OFF);
        } else {
            habits.keep(Folding.OFF, "off");
        }
        UI.getCurrent().getPage().reload();
    }

    /** Another key for what this one does; refused where it does something else already. */
    void give(String scope, Keys here, Keys everywhere, String key, String wanted) {
        OwnKeys.current().check(scope, here, everywhere, key, wanted);
        if (wanted.equals(key)) {
            habits.drop(OwnKeys.habit(scope, key));
        } else {
            habits.keep(OwnKeys.habit(scope, key), wanted);
        }
        use(habits.mine());
    }

    void reset() {
        habits.mine().keySet().stream().filter(OwnKeys::isHabit).forEach(habits::drop);
        use(habits.mine());
    }
}
