package org.corroborate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a browser remembers of the person before it: language, light or dark. Kept in cookies. */
@Component
class Preferences implements VaadinServiceInitListener {

    static final String LANGUAGE = "corroborate-language";
    static final String THEME = "corroborate-theme";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var theme =
                    remembered(page.getVaadinRequest(), THEME).filter(it -> it.equals("dark") || it.equals("light"));
            var root = page.getDocument().child(0);
            theme.ifPresent(it -> root.attr("style", "color-scheme: " + it));
            root.attr("lang", spoken(page.getVaadinRequest()).getLanguage());
        });
        event.getSource().addUIInitListener(init -> language(VaadinRequest.getCurrent())
                .ifPresent(language -> init.getUI().getSession().setLocale(language)));
    }

    static void remember(String name, String value) {
        UI.getCurrent()
                .getPage()
                .executeJs("document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'", name, value);
    }

    /** Speaks another language from now on; the page is drawn anew, what is selected stands in its address. */
    static void speak(Locale language) {
        var ui = UI.getCurrent();
        remember(LANGUAGE, language.getLanguage());
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    /** The language of the page before anything stands on it: the one chosen, else the browser's where we speak it. */
    private static Locale spoken(VaadinRequest request) {
        return language(request).orElseGet(() -> Translations.LANGUAGES.stream()
                .filter(it -> Optional.ofNullable(request.getLocale())
                        .filter(asked -> asked.getLanguage().equals(it.getLanguage()))
                        .isPresent())
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    private static Optional<Locale> language(VaadinRequest request) {
        return remembered(request, LANGUAGE).flatMap(code -> Translations.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst());
    }

    private static Optional<String> remembered(VaadinRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
