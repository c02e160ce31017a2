package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;

/**
 * All that one rule proposed and nobody has judged, before it is accepted at once. It stands in the place of the list,
 * beside the words; each can be left out.
 */
class BulkAccept extends Div {

    private final WaitingClaims waiting;
    private final Select<String> rule = new Select<>();
    private final Checkbox everywhere = new Checkbox(say("reading.rule-everywhere"));
    private final Grid<Claim> preview = new Grid<>();
    private final Trouble trouble = new Trouble();
    private final Button accept;

    BulkAccept(WaitingClaims waiting, Consumer<ClaimId> look, Consumer<List<ClaimId>> accepted, Command left) {
        this.waiting = waiting;
        addClassName("bulk-accept");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say("reading.by-rule"));
        choices(waiting.rules());
        preview(look);
        accept = Acts.primary("", "Ctrl+Enter", () -> give(accepted));
        var acts = new Div(accept, leave(left));
        acts.addClassName("form-acts");
        add(new Paragraph(say("reading.by-rule-what")), rule, everywhere, preview, trouble, acts);
        Asked.keysWithCtrl(this, () -> give(accepted), left);
        rule.addValueChangeListener(change -> show());
        everywhere.addValueChangeListener(change -> show());
        waiting.first().ifPresentOrElse(rule::setValue, this::show);
        rule.focus();
    }

    private void choices(Map<String, Long> rules) {
        rule.setLabel(say("reading.rule"));
        rule.setWidthFull();
        rule.setItems(rules.keySet());
        rule.setItemLabelGenerator(it -> say("reading.rule-waiting", it, rules.getOrDefault(it, 0L)));
    }

    private void preview(Consumer<ClaimId> look) {
        preview.addColumn(new ComponentRenderer<>(this::line));
        preview.setSelectionMode(Grid.SelectionMode.MULTI);
        preview.addSelectionListener(chosen -> count(chosen.getAllSelectedItems()));
        preview.addItemClickListener(click -> Optional.of(click.getItem())
                .filter(waiting::here)
                .map(Claim::id)
                .ifPresent(look));
        preview.getElement().setAttribute("aria-label", say("reading.by-rule-list"));
    }

    private Component line(Claim claim) {
        var setting = waiting.setting(claim);
        var quote = new Span(new Span(setting.before()), words(setting.quote()), new Span(setting.after()));
        quote.addClassName("bulk-words");
        var first = new Div(Family.of(claim.attribute()).badge(), ClaimLine.value(claim.statement()));
        first.addClassName("bulk-value");
        var line = new Div(first, quote);
        if (!waiting.here(claim)) {
            var elsewhere = new Span(say("reading.document", waiting.document(claim)));
            elsewhere.addClassName("secondary");
            first.add(elsewhere);
        }
        return line;
    }

    private static Span words(String quote) {
        var words = new Span(quote);
        words.addClassName("bulk-quote");
        return words;
    }

    private void show() {
        var claims = Optional.ofNullable(rule.getValue())
                .map(it -> waiting.proposedBy(it, everywhere.getValue()))
                .orElseGet(List::of);
        preview.setItems(claims);
        preview.asMultiSelect().select(claims);
        count(preview.getSelectedItems());
    }

    private void count(Set<Claim> chosen) {
        accept.setText(say("reading.accept-these", chosen.size()));
        accept.setEnabled(!chosen.isEmpty());
    }

    private void give(Consumer<List<ClaimId>> accepted) {
        var ids = preview.getSelectedItems().stream().map(Claim::id).toList();
        if (!ids.isEmpty()) {
            trouble.refuses(() -> accepted.accept(ids));
        }
    }

    private static Button leave(Command left) {
        var leave = Acts.bare(say("shell.cancel"), left);
        leave.setSuffixComponent(new KeyCap("Escape"));
        return leave;
    }

    // Seams for the test.
    Select<String> rule() {
        return rule;
    }

    Checkbox everywhere() {
        return everywhere;
    }

    Grid<Claim> preview() {
        return preview;
    }

    Button accept() {
        return accept;
    }
}
