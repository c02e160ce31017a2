package org.corroborate.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;

/** A field for a day, written the one way that nobody takes for another day: 2021-02-25. */
final class Day {

    private Day() {}

    static DatePicker field(String label) {
        var field = new DatePicker(label);
        field.setLocale(Words.language());
        field.setI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
        return field;
    }
}
