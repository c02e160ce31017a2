package org.corroborate.datasets;

import java.time.Instant;
import org.corroborate.conflicts.MethodName;
import org.corroborate.shared.AccountId;

/**
 * A frozen, numbered edition of the dataset; never changed.
 *
 * @param sha256 of its SHA256SUMS, which holds the hash of every other file
 * @param auditHead the newest seal of the audit trail when it was frozen; empty where there was none
 */
public record Release(
        ReleaseId id,
        int number,
        Instant frozenAt,
        AccountId by,
        MethodName method,
        int rows,
        int citations,
        String sha256,
        String auditHead) {}
