package org.corroborate.incidents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.Relinking.Wanted;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.corroborate.sources.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Links the mentions of a document that has come so far, with whatever they touch. */
@Component
class LinkingStep implements Step {

    private final Documents documents;
    private final Claims claims;
    private final Filing filing;
    private final ReportsRepository reports;
    private final CreditsRepository credits;
    private final LinksRepository links;
    private final Relinking relinking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkingStep(
            Documents documents,
            Claims claims,
            Filing filing,
            ReportsRepository reports,
            CreditsRepository credits,
            LinksRepository links,
            Relinking relinking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.claims = claims;
        this.filing = filing;
        this.reports = reports;
        this.credits = credits;
        this.links = links;
        this.relinking = relinking;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Stage reaches() {
        return Stage.LINKED;
    }

    @Override
    public void take(DocumentId document) {
        documents.text(document).ifPresent(text -> link(document, text));
    }

    /** Mentions of an earlier reading of the document make room for those of the newest. */
    private void link(DocumentId document, DocumentText text) {
        var mentions = claims.mentionsIn(text.id()).stream().map(Mention::id).toList();
        var gone = new ArrayList<>(reports.mentionsOf(document));
        gone.removeAll(mentions);
        gone.forEach(reports::forget);
        credits.keep(text.id(), Credits.in(text.content()));
        filing.file(mentions);
        var all = new ArrayList<MentionId>(mentions);
        all.addAll(gone);
        var touched = relinking.link(all, Wanted.NOTHING);
        events.publishEvent(new Relinked(touched, false));
        events.publishEvent(new MentionsLinked(
                document, mentions.size(), incidents(document).size(), clock.instant()));
    }

    private Set<IncidentId> incidents(DocumentId document) {
        return Set.copyOf(links.incidentsOf(document));
    }
}
