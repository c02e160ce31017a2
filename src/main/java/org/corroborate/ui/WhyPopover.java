package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import java.util.Comparator;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Origin;

/** The answer to "Why?": the very words with what the rule took them for, the near misses, and who says so. */
class WhyPopover extends Popover {

    WhyPopover(ShownClaim claim, OpenDocument open, String maker) {
        addClassName("why-popover");
        setPosition(PopoverPosition.BOTTOM_END);
        addThemeVariants(PopoverVariant.ARROW);
        setOpenOnClick(false);
        setAriaLabel(say("reading.why"));
        add(head(claim));
        switch (claim.claim().origin()) {
            case Origin.Extractor it -> explain(it, open);
            case Origin.Person _ ->
                add(new Span(
                        say("reading.made-by", maker, Shown.moment(claim.claim().madeAt()))));
        }
    }

    private Div head(ShownClaim claim) {
        var close = new NativeButton();
        close.add(Icon.CLOSE.draw());
        close.addClassName("bare");
        close.setAriaLabel(say("shell.close"));
        close.addClickListener(click -> close());
        var head = new Div(new H2(say("reading.why-claim", Spoken.value(claim.statement()))), close);
        head.addClassName("why-head");
        return head;
    }

    private void explain(Origin.Extractor extractor, OpenDocument open) {
        var words = new Div();
        words.addClassName("gloss");
        var misses = new Div();
        misses.addClassName("near-misses");
        var inOrder = extractor.why().stream()
                .sorted(Comparator.comparingInt(Gloss::start))
                .toList();
        for (var gloss : inOrder) {
            if (gloss.start() < gloss.end()) {
                words.add(taken(gloss, open.text().content()));
            } else {
                misses.add(new Div(Icon.CHECK.draw(), new Span(Words.say(gloss.meaning()))));
            }
        }
        add(words, misses, foot(extractor, open));
    }

    private static Component taken(Gloss gloss, String content) {
        var words = new Span(content.substring(gloss.start(), gloss.end()).replaceAll("\\s+", " "));
        words.addClassName("gloss-words");
        var meaning = new Span(Words.say(gloss.meaning()));
        meaning.addClassName("gloss-meaning");
        var bracket = new Span();
        bracket.addClassName("gloss-bracket");
        return new Div(words, bracket, meaning);
    }

    private static Div foot(Origin.Extractor extractor, OpenDocument open) {
        var rule = new Span(extractor.rule());
        rule.addClassName("hash");
        var uses = open.count(it -> it.claim().origin() instanceof Origin.Extractor other
                && other.rule().equals(extractor.rule()));
        var foot = new Div(
                new Span(new Span(say("reading.rule") + " "), rule),
                new Span(say("reading.reader", extractor.name(), extractor.version())),
                new Span(say("reading.uses", uses)));
        foot.addClassName("why-foot");
        return foot;
    }
}
