package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/** Light or dark, chosen in the browser and remembered there. */
@Tag("theme-switch")
@JsModule("./theme-switch.ts")
class ThemeSwitch extends HtmlContainer {

    ThemeSwitch() {
        var light = Icon.MOON.draw();
        light.addClassName("when-light");
        var dark = Icon.SUN.draw();
        dark.addClassName("when-dark");
        var button = new NativeButton();
        button.addClassName("bare");
        button.setAriaLabel(say("shell.light-or-dark"));
        button.setTitle(say("shell.light-or-dark"));
        button.add(light, dark);
        add(button);
    }
}
