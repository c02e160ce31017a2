package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Optional;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Refusal;

/** When it happened: the earliest and the latest possible day, and how exactly that is known. */
class DateFields extends StatementFields {

    private final DatePicker from = Day.field(say("reading.from"));
    private final DatePicker to = Day.field(say("reading.to"));
    private final ComboBox<Precision> precision = new ComboBox<>(say("reading.precision"));

    DateFields(Statement.When filled) {
        precision.setItems(Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.APPROX);
        precision.setItemLabelGenerator(it -> say("reading.precision-" + it.code()));
        if (filled.precision() != Precision.NONE) {
            from.setValue(filled.from());
            to.setValue(filled.to());
            precision.setValue(filled.precision());
        }
        add(from, to, precision);
    }

    @Override
    Statement statement() {
        var first = Optional.ofNullable(from.getValue()).orElseThrow(() -> new Refusal("ui.day-needed"));
        var last = Optional.ofNullable(to.getValue()).orElse(first);
        if (last.isBefore(first)) {
            throw new Refusal("ui.days-run-forwards");
        }
        var known = Optional.ofNullable(precision.getValue()).orElse(Precision.DAY);
        return new Statement.When(first, last, known);
    }
}
