package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Assignment;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Headways;
import org.corroborate.review.Looked;
import org.corroborate.review.Queue;
import org.corroborate.review.QueueFilter;
import org.corroborate.review.Queued;
import org.corroborate.review.Review;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.ui.DocumentsAddress.Part;

/** The lines of My work: each leads to one thing that wants to be looked at, and says who has it. */
@SpringComponent
class WorkLines {

    private static final int FIRST_WORDS = 80;

    /** A line and where it leads. */
    record Line(String path, List<Component> drawn) {}

    private final Queue queue;
    private final Incidents incidents;
    private final Conflicts conflicts;
    private final Documents documents;
    private final Claims claims;
    private final Review review;
    private final DocumentShelf shelf;
    private final Headways headways;
    private final HolderDesk holders;

    WorkLines(
            Queue queue,
            Incidents incidents,
            Conflicts conflicts,
            Documents documents,
            Claims claims,
            Review review,
            DocumentShelf shelf,
            Headways headways,
            HolderDesk holders) {
        this.queue = queue;
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.documents = documents;
        this.claims = claims;
        this.review = review;
        this.shelf = shelf;
        this.headways = headways;
        this.holders = holders;
    }

    /** What the person has and has not finished: undecided conflicts, and what holds claims nobody looked at. */
    List<Line> mine() {
        return holders.assignments().of(holders.me()).stream()
                .flatMap(it -> left(it).stream())
                .toList();
    }

    private Optional<Line> left(Assignment mine) {
        var id = UUID.fromString(mine.about().id());
        try {
            return switch (mine.about().kind()) {
                case "conflict" -> conflict(conflicts.conflict(new ConflictId(id)));
                case "document" ->
                    Optional.of(documents.document(new DocumentId(id)))
                            .filter(it -> headways.of(it.id())
                                    .looked()
                                    .filter(Looked::done)
                                    .isEmpty())
                            .map(it -> line(it, ""));
                default -> mention(new MentionId(id));
            };
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private Optional<Line> conflict(Conflict conflict) {
        var state = review.state(conflict.id());
        return conflicts.found(conflict.id()) && (state == ConflictState.OPEN || state == ConflictState.WAITING)
                ? Optional.of(line(conflict, ""))
                : Optional.empty();
    }

    private Optional<Line> mention(MentionId id) {
        var said = claims.of(id);
        var states = review.claimStates(said.stream().map(Claim::id).toList());
        var left = said.stream()
                .filter(it -> states.get(it.id()) == ClaimState.PROPOSED)
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var mention = claims.mention(id);
        var text = documents.text(mention.text());
        var document = documents.document(text.document());
        var words =
                text.content().substring(mention.start(), mention.end()).strip().replaceAll("\\s+", " ");
        var path = Addresses.claim(document, left.getFirst().id());
        return Optional.of(new Line(
                path,
                List.of(
                        numbered(document),
                        Links.to(path, words.substring(0, Math.min(FIRST_WORDS, words.length()))),
                        secondary(say("work.claims-left", left.size())))));
    }

    /** The first conflicts of a state that nobody else has. */
    List<Line> conflicts(ConflictState state, int most) {
        var page = queue.page(QueueFilter.in(state), 0, most);
        var names = holders.names(
                "conflict",
                page.stream().map(it -> it.conflict().id().value().toString()).toList());
        return page.stream()
                .map(Queued::conflict)
                .map(it -> line(it, held(names, it.id().value())))
                .toList();
    }

    long count(ConflictState state) {
        return queue.count(QueueFilter.in(state));
    }

    List<Line> unread(int most) {
        var left = shelf.page(Part.UNREAD, 0, most);
        var names = holders.names(
                "document", left.stream().map(it -> it.id().value().toString()).toList());
        return left.stream().map(it -> line(it, held(names, it.id().value()))).toList();
    }

    private static String held(Map<String, String> names, UUID id) {
        return Optional.ofNullable(names.get(id.toString()))
                .map(it -> say("work.held-by", it))
                .orElse("");
    }

    private Line line(Conflict conflict, String held) {
        var severity = say("claims.severity-" + conflict.severity().name().toLowerCase(Locale.ROOT));
        var path = Addresses.conflict(conflict.id());
        var drawn = new ArrayList<Component>(List.of(
                new SeverityBars(conflict.severity().ordinal() + 1, severity),
                Family.of(conflict.attribute()).badge(),
                Links.to(
                        path,
                        Phrases.of(conflict.attribute()) + ", " + Titles.of(incidents.incident(conflict.incident()))),
                secondary(Words.say(conflict.why())),
                holder(held)));
        return new Line(path, drawn);
    }

    private Line line(Document document, String held) {
        var path = Addresses.document(document) + "?unread";
        var drawn =
                new ArrayList<Component>(List.of(numbered(document), Links.to(path, document.title()), holder(held)));
        headways.of(document.id()).looked().ifPresent(it -> drawn.add(new ReadMeter(it)));
        return new Line(path, drawn);
    }

    private static Span numbered(Document document) {
        var number = new Span(Shown.number(document));
        number.addClassName("number-box");
        return number;
    }

    static Span secondary(String words) {
        var span = new Span(words);
        span.addClassName("secondary");
        return span;
    }

    private static Span holder(String held) {
        var span = new Span(held);
        span.addClassNames("secondary", "work-holder");
        span.setVisible(!held.isEmpty());
        return span;
    }
}
