package org.corroborate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.corroborate.shared.Sentence;

/** Says a screen's words in the language of the person who reads. */
final class Words {

    private Words() {}

    /** {@code say("documents.unread", 37)}; numbers go in as numbers, dates and names as text. */
    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** What stands under the key, or these words where nothing does: for names that come from elsewhere. */
    static String sayOr(String key, String otherwise) {
        var said = say(key);
        return said.equals(key) ? otherwise : said;
    }

    /** A sentence of a module. */
    static String say(Sentence sentence) {
        return sentence.in(language());
    }

    static Locale language() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
