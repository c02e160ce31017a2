package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.corroborate.claims.MentionId;

/** Which mention a new claim joins: the one around its words, until another one is asked for. */
class MentionChoice extends Div {

    private final ComboBox<MentionGroup> others = new ComboBox<>(say("reading.mention"));
    private final Optional<MentionGroup> around;
    private boolean another;

    MentionChoice(OpenDocument open, Optional<MentionGroup> around) {
        this.around = around;
        addClassName("mention-choice");
        others.setItems(open.mentions());
        others.setItemLabelGenerator(MentionWords::title);
        others.setClearButtonVisible(true);
        others.setPlaceholder(say("reading.mention-of-its-own"));
        others.addClassName("wide");
        others.setVisible(false);
        add(joins(), others);
    }

    Optional<MentionId> mention() {
        return (another ? Optional.ofNullable(others.getValue()) : around).map(MentionGroup::id);
    }

    private Div joins() {
        var sentence = around.map(group -> say("reading.joins", MentionWords.title(group)))
                .orElseGet(() -> say("reading.begins"));
        var other = new NativeButton(say("reading.another-mention"));
        other.addClassName("link");
        var joins = new Div(new Span(sentence), other);
        joins.addClassName("joins");
        other.addClickListener(click -> {
            another = true;
            around.ifPresent(others::setValue);
            others.setVisible(true);
            joins.setVisible(false);
            others.focus();
        });
        return joins;
    }
}
