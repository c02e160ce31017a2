package org.corroborate.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.corroborate.shared.Typography;
import org.springframework.stereotype.Component;

/** The screens' words, a file a screen: {@code documents.title} stands in {@code vaadin-i18n/documents.properties}. */
@Component
class Translations implements I18NProvider {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    /** Always a message format, with arguments or without, so apostrophes are doubled everywhere in the files. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            var words = Typography.set(bundle(key, locale).getString(name(key)), locale);
            return new MessageFormat(words, Shown.numbersOf(locale)).format(arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        return ResourceBundle.getBundle(
                "vaadin-i18n." + key.substring(0, Math.max(0, key.indexOf('.'))),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
