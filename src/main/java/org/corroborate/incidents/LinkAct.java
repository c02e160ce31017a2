package org.corroborate.incidents;

import java.time.Instant;
import java.util.Optional;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.AccountId;

/**
 * Something that happened to an incident's links.
 *
 * @param mention the mention it was about; none where it was about whole incidents
 * @param other the incident on the other side of a merge or split
 * @param by the person; none where linking did it by itself
 * @param reason a person's words; empty otherwise
 */
public record LinkAct(
        Instant at,
        What what,
        IncidentId incident,
        Optional<MentionId> mention,
        Optional<IncidentId> other,
        Optional<AccountId> by,
        String reason) {

    /** What happened. */
    public enum What {
        LINKED,
        CONFIRMED,
        UNLINKED,
        MERGED,
        SPLIT
    }
}
