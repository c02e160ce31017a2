package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import org.corroborate.sources.Progress;
import org.corroborate.sources.Stage;

/** The way of a document in five stages: done, at work, still to come. */
class StageBars extends OrderedList {

    StageBars(Progress progress) {
        addClassName("stages");
        for (var stage : Stage.values()) {
            add(bar(stage, progress));
        }
    }

    private static ListItem bar(Stage stage, Progress progress) {
        var name = say("documents.stage-" + stage.name().toLowerCase(Locale.ROOT));
        var done = stage.compareTo(progress.reached()) <= 0;
        var now = progress.working() && stage.ordinal() == progress.reached().ordinal() + 1;
        var bar = new ListItem(now ? name + " …" : name);
        bar.addClassName(done ? "done" : now ? "now" : "later");
        if (now) {
            bar.getElement().setAttribute("aria-current", "step");
        }
        return bar;
    }
}
