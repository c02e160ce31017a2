package org.corroborate.review;

import java.util.Optional;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Kind;
import org.corroborate.conflicts.Severity;
import org.corroborate.shared.AccountId;

/** Which conflicts to show; what is empty does not narrow. Narrowed by holder: those that this person has. */
public record QueueFilter(
        Optional<ConflictState> state,
        Optional<Attribute> attribute,
        Optional<Kind> kind,
        Optional<Severity> severity,
        OptionalInt year,
        Optional<AccountId> holder) {

    public static final QueueFilter ALL = new QueueFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());

    public static QueueFilter in(ConflictState state) {
        return new QueueFilter(
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }
}
