package org.corroborate.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Claims;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.LinkAct;
import org.corroborate.review.Moment.What;
import org.corroborate.shared.Sentence;
import org.corroborate.shared.Subject;
import org.corroborate.sources.Documents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells what happened to an incident. */
@Component
class Timeline {

    private final Incidents incidents;
    private final Conflicts conflicts;
    private final Claims claims;
    private final Documents documents;
    private final DecisionsRepository decisions;
    private final TakenBackRepository back;
    private final ObjectProvider<Chronicle> chronicles;

    Timeline(
            Incidents incidents,
            Conflicts conflicts,
            Claims claims,
            Documents documents,
            DecisionsRepository decisions,
            TakenBackRepository back,
            ObjectProvider<Chronicle> chronicles) {
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.claims = claims;
        this.documents = documents;
        this.decisions = decisions;
        this.back = back;
        this.chronicles = chronicles;
    }

    List<Moment> of(IncidentId incident) {
        var moments = new ArrayList<Moment>();
        incidents.history(incident).forEach(it -> moments.add(linked(it)));
        var ever = conflicts.everOf(incident);
        ever.forEach(it -> moments.addAll(of(it)));
        decisions.reopenings(ever.stream().map(Conflict::id).toList()).forEach(it -> moments.add(reopened(it)));
        chronicles.forEach(it -> moments.addAll(it.of(incident)));
        moments.sort(Comparator.comparing(Moment::at).reversed());
        return List.copyOf(moments);
    }

    private Moment linked(LinkAct act) {
        var document = act.mention()
                .map(it -> documents.readFrom(claims.mention(it).text()))
                .map(it -> "%03d".formatted(documents.document(it).number()))
                .orElse("");
        var what = What.valueOf(act.what().name());
        var key = "review." + act.what().name().toLowerCase(java.util.Locale.ROOT)
                + (document.isEmpty() || act.what() == LinkAct.What.SPLIT ? "" : "-mention");
        var about = act.mention()
                .map(it -> new Subject("mention", it.value().toString()))
                .orElseGet(() -> new Subject(
                        "incident", act.other().orElse(act.incident()).value().toString()));
        return new Moment(act.at(), what, Sentence.of(key, document, act.reason()), act.by(), about);
    }

    private List<Moment> of(Conflict conflict) {
        var about = new Subject("conflict", conflict.id().value().toString());
        var moments = new ArrayList<Moment>();
        moments.add(new Moment(foundAt(conflict), What.FOUND, conflict.why(), conflict.markedBy(), about));
        decisions
                .of(conflict.id())
                .forEach(it -> moments.add(new Moment(it.at(), What.DECIDED, held(it), Optional.of(it.by()), about)));
        back.of(conflict.id()).forEach(it -> takenBack(it, about, moments));
        return moments;
    }

    /** The decision as it was made, and that it was taken back. */
    private static void takenBack(TakenBack it, Subject about, List<Moment> moments) {
        var by = Optional.of(it.decision().by());
        moments.add(new Moment(it.decision().at(), What.DECIDED, held(it.decision()), by, about));
        moments.add(new Moment(it.at(), What.TAKEN_BACK, Sentence.of("review.taken-back"), by, about));
    }

    private Instant foundAt(Conflict conflict) {
        return conflicts.foundAt(conflict.id());
    }

    private static Sentence held(Decision it) {
        return switch (it.outcome()) {
            case Outcome.Stands _ -> Sentence.of("review.held-stands", it.reason());
            case Outcome.Range range ->
                Sentence.of("review.held-range", it.reason(), "" + range.low(), "" + range.best(), "" + range.high());
            case Outcome.Disagreement _ -> Sentence.of("review.held-disagreement", it.reason());
            case Outcome.NotAConflict _ -> Sentence.of("review.held-not-a-conflict", it.reason());
            case Outcome.Waiting _ -> Sentence.of("review.held-waiting", it.reason());
        };
    }

    private static Moment reopened(Reopening it) {
        return new Moment(
                it.at(),
                What.REOPENED,
                Sentence.of("review.reopened"),
                Optional.empty(),
                new Subject("conflict", it.conflict().value().toString()));
    }
}
