package org.corroborate.incidents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.DocumentId;
import org.springframework.stereotype.Service;

/** What happened, as the mentions linked so far tell it; people confirm, unlink, merge and split, and that binds. */
@Service
public class Incidents {

    /** All incidents that have a mention, the earliest day first. */
    public List<Incident> all() {
        throw new UnsupportedOperationException("follows");
    }

    /** An incident by its id; also one that was merged away, whose {@link #nowPartOf} says where it went. */
    public Incident incident(IncidentId id) {
        throw new UnsupportedOperationException("follows");
    }

    /** The incident that an id lives on in, where it was merged into another one. */
    public Optional<IncidentId> nowPartOf(IncidentId id) {
        throw new UnsupportedOperationException("follows");
    }

    /** The mentions in an incident with their reasons, and those that are only proposed for it. */
    public List<Link> links(IncidentId id) {
        throw new UnsupportedOperationException("follows");
    }

    /** The incident's mentions with the claims that stand: what comparing sees. */
    public List<Report> reports(IncidentId id) {
        throw new UnsupportedOperationException("follows");
    }

    /** The same with every claim, those set aside too: what a screen shows. */
    public List<Report> allReports(IncidentId id) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<IncidentId> of(MentionId mention) {
        throw new UnsupportedOperationException("follows");
    }

    /** The incidents that mentions of this document are in. */
    public Set<IncidentId> of(DocumentId document) {
        throw new UnsupportedOperationException("follows");
    }

    /** The documents that count as one voice, voice by voice. */
    public List<Voice> voices(IncidentId id) {
        throw new UnsupportedOperationException("follows");
    }

    /** What happened to its links, the oldest first. */
    public List<LinkAct> history(IncidentId id) {
        throw new UnsupportedOperationException("follows");
    }

    /** Links these mentions again after their claims changed, with whatever else they touch; the incidents touched. */
    public Set<IncidentId> relink(Collection<MentionId> mentions) {
        throw new UnsupportedOperationException("follows");
    }

    /** A person says that the mention belongs to this incident. */
    public void confirm(IncidentId id, MentionId mention, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** A person says that the mention tells of something else than the rest of its incident. */
    public void unlink(MentionId mention, String reason, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** A person says that two incidents are one; {@code from} lives on as a pointer. */
    public void merge(IncidentId into, IncidentId from, String reason, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** A person says that these mentions tell of another incident than the rest; the new incident. */
    public IncidentId split(IncidentId id, Set<MentionId> mentions, String reason, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }
}
