package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.MissingResourceException;
import org.corroborate.datasets.Release;
import org.corroborate.datasets.ReleaseFile;
import org.corroborate.datasets.Releases;
import org.corroborate.shared.Sentence;

/** The files of a frozen release, as they were frozen, each with its hash. */
class FileList extends Div {

    private final Releases releases;
    private final Release release;

    FileList(Releases releases, Release release) {
        this.releases = releases;
        this.release = release;
        addClassName("file-list");
        releases.files(release.id()).values().forEach(file -> add(line(file)));
    }

    private Div line(ReleaseFile file) {
        var download = new Anchor(
                event -> {
                    event.setFileName("release-" + release.number() + "-" + file.name());
                    event.setContentType(file.mediaType());
                    event.setContentLength(file.size());
                    releases.write(release.id(), file.name(), event.getOutputStream());
                },
                file.name());
        download.addClassName("file-name");
        var about = new Span(about(file));
        about.addClassName("secondary");
        var size = new Span(say("datasets.bytes", file.size()));
        size.addClassName("secondary");
        var hash = new Span(Shown.hash(file.sha256()));
        hash.setTitle(file.sha256());
        hash.addClassName("hash");
        var line = new Div(Icon.DOWNLOAD.draw(), download, about, size, hash);
        line.addClassNames("row", "file-row");
        return line;
    }

    private static String about(ReleaseFile file) {
        try {
            return Words.say(Sentence.of("datasets.file-" + file.name()));
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
