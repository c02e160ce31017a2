package org.corroborate.incidents;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.LinkAct.What;
import org.corroborate.incidents.Relinking.Wanted;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what a person says about links, links again under it, and tells. */
@Component
class Judging {

    private final JudgementsRepository judgements;
    private final LinksRepository links;
    private final IncidentsRepository incidents;
    private final Filing filing;
    private final Relinking relinking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judging(
            JudgementsRepository judgements,
            LinksRepository links,
            IncidentsRepository incidents,
            Filing filing,
            Relinking relinking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.judgements = judgements;
        this.links = links;
        this.incidents = incidents;
        this.filing = filing;
        this.relinking = relinking;
        this.events = events;
        this.clock = clock;
    }

    Set<IncidentId> again(Collection<MentionId> mentions) {
        filing.file(mentions);
        return link(mentions, Wanted.NOTHING);
    }

    void confirm(IncidentId id, MentionId mention, AccountId by) {
        var others = others(id, Set.of(mention));
        judgements.add(true, List.of(mention), others, by, "", clock.instant());
        link(List.of(mention), new Wanted(Set.of(), Optional.of(id)));
        tell(What.CONFIRMED, id, Optional.empty(), List.of(mention), "", by);
    }

    void unlink(MentionId mention, String reason, AccountId by) {
        needed(reason);
        var id = links.of(mention).orElseThrow(() -> new Refusal("incidents.not-linked"));
        tell(What.UNLINKED, id, Optional.of(part(id, Set.of(mention), reason, by)), List.of(mention), reason, by);
    }

    IncidentId split(IncidentId id, Set<MentionId> mentions, String reason, AccountId by) {
        needed(reason);
        if (mentions.isEmpty() || !links.mentionsIn(List.of(id)).containsAll(mentions)) {
            throw new Refusal("incidents.not-in-it");
        }
        judgements.add(true, mentions, mentions, by, reason, clock.instant());
        var made = part(id, mentions, reason, by);
        tell(What.SPLIT, id, Optional.of(made), List.copyOf(mentions), reason, by);
        return made;
    }

    void merge(IncidentId into, IncidentId from, String reason, AccountId by) {
        needed(reason);
        var mentions = links.mentionsIn(List.of(from));
        if (into.equals(from) || mentions.isEmpty()) {
            throw new Refusal("incidents.nothing-to-merge");
        }
        judgements.add(true, mentions, others(into, Set.of()), by, reason, clock.instant());
        link(mentions, new Wanted(Set.of(), Optional.of(into)));
        tell(What.MERGED, into, Optional.of(from), mentions, reason, by);
    }

    private IncidentId part(IncidentId id, Set<MentionId> mentions, String reason, AccountId by) {
        judgements.add(false, mentions, others(id, mentions), by, reason, clock.instant());
        link(mentions, new Wanted(mentions, Optional.empty()));
        return links.of(mentions.iterator().next()).orElseThrow();
    }

    private List<MentionId> others(IncidentId id, Set<MentionId> without) {
        var others = links.mentionsIn(List.of(id)).stream()
                .filter(it -> !without.contains(it))
                .toList();
        if (others.isEmpty()) {
            throw new Refusal("incidents.stands-alone");
        }
        return others;
    }

    private Set<IncidentId> link(Collection<MentionId> mentions, Wanted wanted) {
        var touched = relinking.link(mentions, wanted);
        events.publishEvent(new Relinked(touched, true));
        return touched;
    }

    private void tell(
            What what,
            IncidentId incident,
            Optional<IncidentId> other,
            List<MentionId> mentions,
            String reason,
            AccountId by) {
        var now = clock.instant();
        var mention = mentions.size() == 1 ? Optional.of(mentions.getFirst()) : Optional.<MentionId>empty();
        incidents.add(new LinkAct(now, what, incident, mention, other, Optional.of(by), reason));
        events.publishEvent(new LinkJudged(what, incident, other.orElse(incident), mentions, reason, by, now));
    }

    private static void needed(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("incidents.reason-needed");
        }
    }
}
