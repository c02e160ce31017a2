package org.corroborate.review;

import java.time.Instant;
import java.util.Optional;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;

/**
 * Who is to look at a document, a mention or a conflict.
 *
 * @param to none where it was given back and is free again
 */
public record Assignment(Subject about, Optional<AccountId> to, AccountId by, Instant at) {}
