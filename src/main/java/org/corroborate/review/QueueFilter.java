package org.corroborate.review;

import java.util.Optional;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Kind;
import org.corroborate.conflicts.Severity;

/** Which conflicts to show; what is empty does not narrow. */
public record QueueFilter(
        Optional<ConflictState> state,
        Optional<Attribute> attribute,
        Optional<Kind> kind,
        Optional<Severity> severity,
        OptionalInt year) {

    public static final QueueFilter ALL = new QueueFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    public static QueueFilter in(ConflictState state) {
        return new QueueFilter(
                Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
}
