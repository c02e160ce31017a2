package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.corroborate.accounts.Accounts;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;

/** Says what an entry of the record was about, and where that is to be seen. */
@SpringComponent
class Whereabouts {

    /** A thing's name and its address; the address is empty where it has no page. */
    private record Place(String name, String path) {}

    private final Accounts accounts;
    private final Documents documents;
    private final Claims claims;
    private final Incidents incidents;
    private final Conflicts conflicts;

    Whereabouts(Accounts accounts, Documents documents, Claims claims, Incidents incidents, Conflicts conflicts) {
        this.accounts = accounts;
        this.documents = documents;
        this.claims = claims;
        this.incidents = incidents;
        this.conflicts = conflicts;
    }

    String name(Subject subject) {
        return place(subject).name();
    }

    /** Its address; empty where there is no page of it. */
    String path(Subject subject) {
        return place(subject).path();
    }

    /** A link, or plain words where there is no page of it. */
    Component link(Subject subject) {
        var place = place(subject);
        return place.path().isEmpty() ? new Span(place.name()) : Links.to(place.path(), place.name());
    }

    String name(Agent agent) {
        return switch (agent) {
            case Agent.Person person -> person(person.account());
            case Agent.Job job -> Words.sayOr("audit.job-" + job.name(), job.name());
        };
    }

    private String person(AccountId account) {
        try {
            return accounts.nameOf(account);
        } catch (Refusal unknown) {
            return account.value().toString();
        }
    }

    private Place place(Subject subject) {
        try {
            return known(subject);
        } catch (Refusal | IllegalArgumentException unknown) {
            return new Place(kind(subject) + " " + subject.id(), "");
        }
    }

    private Place known(Subject subject) {
        return switch (subject.kind()) {
            case "document" -> document(new DocumentId(id(subject)));
            case "text" -> document(documents.text(new TextId(id(subject))).document());
            case "claim" -> claim(new ClaimId(id(subject)));
            case "incident" -> incident(new IncidentId(id(subject)));
            case "conflict" -> conflict(new ConflictId(id(subject)));
            case "account" -> new Place(accounts.nameOf(new AccountId(id(subject))), "");
            default -> new Place(kind(subject) + " " + subject.id().split("-")[0], "");
        };
    }

    private Place document(DocumentId id) {
        var document = documents.document(id);
        return new Place(say("audit.document", Shown.number(document), document.title()), Addresses.document(document));
    }

    private Place claim(ClaimId id) {
        var claim = claims.claim(id);
        var document = documents.document(documents.readFrom(claim.quote().text()));
        return new Place(
                say("audit.claim", claim.quote().exact(), Shown.number(document)), Addresses.claim(document, id));
    }

    private Place incident(IncidentId id) {
        return new Place(Titles.of(incidents.incident(id)), Addresses.incident(id));
    }

    private Place conflict(ConflictId id) {
        var conflict = conflicts.conflict(id);
        return new Place(
                say(
                        "audit.conflict",
                        Phrases.of(conflict.attribute()),
                        Titles.of(incidents.incident(conflict.incident()))),
                Addresses.conflict(id));
    }

    private static String kind(Subject subject) {
        return Words.sayOr("audit.kind-" + subject.kind(), subject.kind());
    }

    private static UUID id(Subject subject) {
        return UUID.fromString(subject.id());
    }
}
