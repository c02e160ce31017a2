package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.audit.Entry;
import org.corroborate.shared.Subject;

/** One entry whole: before and after, who and when, the reason, and the seals that hold it in its place. */
class AuditDetail extends Div {

    private static final Set<String> SHOWN_APART = Set.of("before", "after", "reason");
    private static final int SUBJECTS = 12;
    private static final Pattern ROLES = Pattern.compile("[A-Z]{4,}(, [A-Z]{4,})*");

    private final Whereabouts whereabouts;

    AuditDetail(Entry entry, Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        addClassName("audit-detail");
        var number = new Div(say("audit.entry", entry.number()));
        number.addClassName("secondary");
        var first = entry.about().getFirst();
        add(number, new H2(AuditRow.act(entry.act()) + " " + whereabouts.name(first)));
        addBeforeAndAfter(entry);
        add(facts(entry));
        addReason(entry);
        add(new H3(say("audit.seal")), seals(entry), history(first), never());
    }

    private void addBeforeAndAfter(Entry entry) {
        if (entry.facts().containsKey("before") && entry.facts().containsKey("after")) {
            var pair = new Div(card("before", entry), Icon.CHEVRON_RIGHT.draw(), card("after", entry));
            pair.addClassName("before-after");
            add(pair);
        }
    }

    private static Div card(String fact, Entry entry) {
        var name = new Div(say("audit.fact-" + fact));
        name.addClassName("secondary");
        var value = new Div(value(entry.facts().getOrDefault(fact, "")));
        value.addClassName("value");
        var card = new Div(name, value);
        card.addClassName("fact-card");
        return card;
    }

    private DescriptionList facts(Entry entry) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, say("audit.by"), new Span(whereabouts.name(entry.by())));
        fact(facts, say("audit.when"), new Span(Shown.exactMoment(entry.at())));
        var about = new Div();
        about.addClassName("audit-about");
        entry.about().stream().limit(SUBJECTS).forEach(it -> about.add(new Div(whereabouts.link(it))));
        var more = entry.about().size() - SUBJECTS;
        if (more > 0) {
            about.add(new Div(say("audit.more", more)));
        }
        fact(facts, say("audit.about"), about);
        entry.facts().forEach((name, value) -> {
            if (!SHOWN_APART.contains(name)) {
                fact(facts, Words.sayOr("audit.fact-" + name.replace(' ', '-'), name), new Span(value(value)));
            }
        });
        return facts;
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private void addReason(Entry entry) {
        var reason = entry.facts().getOrDefault("reason", "");
        if (!reason.isBlank()) {
            var words = new Paragraph(reason);
            words.addClassName("words");
            add(new H3(say("audit.reason")), words);
        }
    }

    private static Div seals(Entry entry) {
        var seals =
                new Div(new Div(say("audit.previous", entry.previous())), new Div(say("audit.sealed", entry.seal())));
        seals.addClassNames("hash", "seals");
        return seals;
    }

    private static Div history(Subject subject) {
        return new Div(Links.to(AuditAddress.historyOf(subject), say("audit.history")));
    }

    private static Paragraph never() {
        var never = new Paragraph(say("audit.never"));
        never.addClassNames("secondary", "audit-never");
        return never;
    }

    /** States come in the reader's language; everything else as it was written. */
    private static String value(String written) {
        if (ROLES.matcher(written).matches()) {
            return Stream.of(written.split(", "))
                    .map(role -> Words.sayOr("shell.role-" + role.toLowerCase(Locale.ROOT), role))
                    .collect(Collectors.joining(", "));
        }
        return Words.sayOr("audit.value-" + written.replaceAll("[^a-z_]+", "-"), written);
    }
}
