package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Locale;
import org.corroborate.accounts.Role;

/** The roles of an account, each with what it lets one do. */
class RolesField extends CheckboxGroup<Role> {

    RolesField() {
        setLabel(say("admin.roles"));
        setItems(Role.values());
        setItemLabelGenerator(RolesField::words);
        setHelperText(say("admin.roles-help"));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    static String words(Role role) {
        return say("admin.role-" + role.name().toLowerCase(Locale.ROOT));
    }

    static String name(Role role) {
        return say("shell.role-" + role.name().toLowerCase(Locale.ROOT));
    }
}
