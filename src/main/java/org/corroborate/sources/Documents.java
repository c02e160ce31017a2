package org.corroborate.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents received, their texts, and how far each has come. */
@Service
public class Documents {

    private final Intake intake;
    private final Vault vault;
    private final DocumentsRepository documents;
    private final TextsRepository texts;
    private final JourneysRepository journeys;
    private final Pipeline pipeline;
    private final Jobs jobs;
    private final Readers readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            Intake intake,
            Vault vault,
            DocumentsRepository documents,
            TextsRepository texts,
            JourneysRepository journeys,
            Pipeline pipeline,
            Jobs jobs,
            Readers readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intake = intake;
        this.vault = vault;
        this.documents = documents;
        this.texts = texts;
        this.journeys = journeys;
        this.pipeline = pipeline;
        this.jobs = jobs;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a file as a document and sets it on its way; the same bytes twice are the same document. */
    @ForReviewers
    public Received receive(Arrival arrival, AccountId by) {
        return intake.receive(arrival, by);
    }

    /** The size, in megabytes, up to which a file is received. */
    public int mostMegabytes() {
        return vault.mostMegabytes();
    }

    public List<Document> all() {
        return documents.all();
    }

    public int count() {
        return documents.count();
    }

    /** Some of them, by number. */
    public List<Document> page(int offset, int limit) {
        return documents.page(offset, limit);
    }

    /** The largest as received that is not above so many bytes; none where there is none. */
    public Optional<Document> largest(long most) {
        return documents.largest(most);
    }

    public Document document(DocumentId id) {
        return documents.byId(id).orElseThrow(() -> unknown("document", id.value()));
    }

    /** Those of these ids that there are, in no order. */
    public List<Document> documents(Collection<DocumentId> ids) {
        return documents.byIds(ids);
    }

    public Optional<Document> byNumber(int number) {
        return documents.byNumber(number);
    }

    /** The newest text read from a document; none before it is read, and where it cannot be. */
    public Optional<DocumentText> text(DocumentId document) {
        return texts.newest(document);
    }

    public DocumentText text(TextId id) {
        return texts.byId(id).orElseThrow(() -> unknown("text", id.value()));
    }

    /** The document that a text was read from, without the text itself. */
    public DocumentId readFrom(TextId id) {
        return texts.documentOf(id).orElseThrow(() -> unknown("text", id.value()));
    }

    /** The bytes as received; the caller closes the stream. */
    public InputStream bytes(DocumentId id) {
        var document = document(id);
        try {
            return Files.newInputStream(vault.path(document.sha256()));
        } catch (IOException gone) {
            throw new Refusal("sources.bytes-gone", String.valueOf(document.number()));
        }
    }

    public List<Progress> progress() {
        return journeys.newest().stream()
                .map(it -> it.progress(pipeline.last()))
                .toList();
    }

    /** Only those that have not come to the last stage, and those that stopped. */
    public List<Progress> underway() {
        return journeys.underway(pipeline.last()).stream()
                .map(it -> it.progress(pipeline.last()))
                .toList();
    }

    public Progress progress(DocumentId id) {
        return journeys.newest(id)
                .map(it -> it.progress(pipeline.last()))
                .orElseThrow(() -> unknown("document", id.value()));
    }

    /** Has a document read once more, by today's reader: where its characters differ, a text is added, the earlier stay. */
    @ForReviewers
    @Transactional
    public void readAgain(DocumentId id, AccountId by) {
        if (progress(id).working()) {
            throw new Refusal("sources.still-working");
        }
        events.publishEvent(new ReadingAsked(id, by, clock.instant()));
        jobs.begin(id, by);
    }

    /** Stops what the workbench still does with a document; what it has done stays. */
    @ForReviewers
    public void cancel(DocumentId id, AccountId by) {
        pipeline.halt(id, Sentence.of("sources.cancelled"), new Agent.Person(by));
        readers.stop(id);
    }

    public Optional<NearCopy> nearCopyOf(DocumentId document) {
        return Optional.ofNullable(nearCopies(List.of(document)).get(document));
    }

    /** What each of these documents is a near-copy of, where it is one. */
    public Map<DocumentId, NearCopy> nearCopies(Collection<DocumentId> among) {
        return texts.nearCopies(among);
    }

    /** How many documents are near-copies of another one. */
    public int copies() {
        return texts.copies();
    }

    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources(List.of(id)).get(id));
    }

    public Map<SourceId, Source> sources(Collection<SourceId> ids) {
        return documents.sources(ids).stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /** Every publisher's name, in the order of the alphabet. */
    public List<String> sourceNames() {
        return documents.sourceNames();
    }

    private static Refusal unknown(String what, Object id) {
        return new Refusal("shared.unknown", what + " " + id);
    }
}
