package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.sources.DocumentId;

/** The values of a conflict in one line, read as a sentence: 8 coded ≠ 9. */
class ConflictValues extends Div {

    private static final int SHOWN = 3;

    ConflictValues(List<Exhibit> exhibits) {
        this(exhibits, Icon.NOT_EQUAL, Words.say("conflicts.against"));
    }

    /** @param between what stands between two values, and what it says */
    ConflictValues(List<Exhibit> exhibits, Icon between, String words) {
        addClassName("conflict-values");
        var values = distinct(exhibits);
        for (var i = 0; i < values.size(); i++) {
            if (i > 0) {
                add(between.draw(words));
            }
            add(value(values.get(i)));
        }
        var more = different(exhibits).size() - values.size();
        if (more > 0) {
            var others = new Span(Words.say("conflicts.more-values", more));
            others.addClassName("secondary");
            add(others);
        }
    }

    /** The first claim of each different value; three at most. */
    static List<Exhibit> distinct(List<Exhibit> exhibits) {
        return fewest(different(exhibits));
    }

    /** Three at most, in their order: one of each document before a second of any, so that no side is left out. */
    static List<Exhibit> fewest(List<Exhibit> different) {
        var documents = new HashSet<DocumentId>();
        var sides = different.stream()
                .filter(it -> documents.add(it.document().id()))
                .toList();
        var taken = Stream.concat(sides.stream(), different.stream())
                .distinct()
                .limit(SHOWN)
                .toList();
        return different.stream().filter(taken::contains).toList();
    }

    private static List<Exhibit> different(List<Exhibit> exhibits) {
        return List.copyOf(exhibits.stream()
                .collect(Collectors.toMap(Exhibit::phrase, exhibit -> exhibit, (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    private static Div value(Exhibit exhibit) {
        var words = new Span(Phrases.of(exhibit.claim().statement()));
        words.addClassName("value");
        var shown = new Div(words);
        Stream.of(exhibit.coded() ? Words.say("claims.coded") : "", exhibit.beside())
                .filter(beside -> !beside.isBlank())
                .limit(1)
                .map(Span::new)
                .forEach(beside -> {
                    beside.addClassName("secondary");
                    shown.add(beside);
                });
        return shown;
    }
}
