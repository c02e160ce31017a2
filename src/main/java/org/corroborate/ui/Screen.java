package org.corroborate.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;

/** A view inside the shell: says where it stands and what its keys do. Asked after each navigation, and when told to. */
interface Screen extends HasDynamicTitle {

    /** Where we are, from the left; the last one is this screen. */
    Trail trail();

    /** What its keys are kept under, where a person has moved them. */
    default String scope() {
        return getClass().getSimpleName().replaceFirst("View$", "").toLowerCase(Locale.ROOT);
    }

    /** Whether {@link #tour} shows something. */
    default boolean hasTour() {
        return false;
    }

    /** Shows again what is shown at the first visit. */
    default void tour() {}

    default Keys keys() {
        return new Keys();
    }

    @Override
    default String getPageTitle() {
        return trail().here() + " · Corroborate";
    }
}
