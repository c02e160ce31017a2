package org.corroborate.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every screen: theme, tokens, icon, and the line by which the server speaks first. */
/* Source Serif 4: the letters of sources and of what we hold; no letter comes from a network. */
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@CssImport("@fontsource-variable/source-serif-4/opsz.css")
@CssImport("@fontsource-variable/source-serif-4/opsz-italic.css")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("corroborate/tokens.css")
@StyleSheet("corroborate/theme.css")
@StyleSheet("corroborate/shell.css")
@StyleSheet("corroborate/pieces.css")
@Viewport("width=device-width, initial-scale=1")
public class Workbench implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "corroborate/favicon.svg");
    }
}
