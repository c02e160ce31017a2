package org.corroborate.review;

import java.time.Instant;
import java.util.Optional;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.MethodName;
import org.corroborate.shared.AccountId;

/**
 * What a reviewer held about a conflict, and why.
 *
 * @param method the named rule, with its version, where one was used
 * @param after the decision that stood before, which stays
 */
public record Decision(
        DecisionId id,
        ConflictId conflict,
        Outcome outcome,
        Optional<MethodName> method,
        String reason,
        AccountId by,
        Instant at,
        Optional<DecisionId> after) {}
