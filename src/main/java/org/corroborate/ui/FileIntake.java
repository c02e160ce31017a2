package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Received;

/** Takes files, many at once, and tells what came of each. Nothing is lost when one of them fails. */
class FileIntake {

    private final Documents documents;
    private final AccountId person;
    private final Consumer<ArrivalLine> hear;
    private final Runnable kept;
    private final UploadManager manager;
    private final UploadButton choose;

    FileIntake(Component owner, Documents documents, AccountId person, Consumer<ArrivalLine> hear, Runnable kept) {
        this.documents = documents;
        this.person = person;
        this.hear = hear;
        this.kept = kept;
        manager = new UploadManager(owner, handler());
        manager.setMaxFileSize(documents.mostMegabytes() * 1024L * 1024L);
        manager.addFileRejectedListener(rejected -> hear.accept(
                ArrivalLine.refused(rejected.getFileName(), say("documents.too-large", documents.mostMegabytes()))));
        manager.addAllFinishedListener(finished -> manager.clearFileList());
        choose = new UploadButton(say("documents.choose"), manager);
        choose.setSuffixComponent(new KeyCap("o"));
    }

    /** The card that takes drops, with the button beside it for those who do not drop. */
    UploadDropZone card() {
        var kinds = new Span(say("documents.kinds", documents.mostMegabytes()));
        kinds.addClassName("secondary");
        var inside = new Div(Icon.UPLOAD.draw(), new H2(say("documents.drop")), kinds, choose);
        inside.addClassName("drop-card");
        return new UploadDropZone(inside, manager);
    }

    /** The same for the whole list. */
    UploadDropZone around(Component list) {
        return new UploadDropZone(list, manager);
    }

    /** The files that are still travelling here. */
    UploadFileList travelling() {
        return new UploadFileList(manager);
    }

    void choose() {
        choose.clickInClient();
    }

    private UploadHandler handler() {
        return event -> {
            var line = receive(event);
            event.getUI().access(() -> {
                line.accept(hear);
                kept.run();
            });
        };
    }

    private Consumer<Consumer<ArrivalLine>> receive(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var received = documents.receive(Arrival.of(event.getFileName(), bytes), person);
            return tell -> told(event.getFileName(), received, tell);
        } catch (Refusal refusal) {
            return tell -> tell.accept(ArrivalLine.refused(event.getFileName(), Words.say(refusal.sentence())));
        }
    }

    private static void told(String fileName, Received received, Consumer<ArrivalLine> tell) {
        if (received instanceof Received.SameBytes(var document)) {
            tell.accept(ArrivalLine.sameBytes(fileName, Shown.number(document), Addresses.document(document)));
        }
    }
}
