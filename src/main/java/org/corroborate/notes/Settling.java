package org.corroborate.notes;

import java.time.Instant;
import org.corroborate.shared.AccountId;

/** That a person settled a question, or opened it again. */
public record Settling(NoteId thread, boolean settled, AccountId by, Instant at) {}
