package org.corroborate.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Conflict;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Review;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Component;

/** What each document says of an incident, and how that stands. */
@Component
class Testimonies {

    private final Incidents incidents;
    private final Documents documents;
    private final Review review;

    Testimonies(Incidents incidents, Documents documents, Review review) {
        this.incidents = incidents;
        this.documents = documents;
        this.review = review;
    }

    /** By the documents' numbers. */
    List<Testimony> of(IncidentId incident) {
        var byText = new LinkedHashMap<TextId, List<Claim>>();
        incidents.reports(incident).forEach(report -> byText.computeIfAbsent(
                        report.mention().text(), _ -> new ArrayList<>())
                .addAll(report.claims()));
        return byText.entrySet().stream()
                .map(it -> testimony(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt(it -> it.document().number()))
                .toList();
    }

    private Testimony testimony(TextId text, List<Claim> claims) {
        return new Testimony(documents.document(documents.readFrom(text)), text, claims);
    }

    String content(Testimony of) {
        return documents.text(of.text()).content();
    }

    ConflictState state(Conflict conflict) {
        return review.state(conflict.id());
    }

    /** The marks of a testimony over its text. */
    TextLayer layer(Testimony of) {
        var states = review.claimStates(of.claims().stream().map(Claim::id).toList());
        return TextLayer.of(of.claims().stream()
                .map(it -> TextLayer.Mark.of(it, states.getOrDefault(it.id(), ClaimState.PROPOSED), false, -1))
                .toList());
    }

    String publisher(Testimony of) {
        return of.document()
                .source()
                .flatMap(documents::source)
                .map(it -> it.name())
                .orElse("");
    }
}
