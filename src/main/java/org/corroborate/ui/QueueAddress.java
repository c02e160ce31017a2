package org.corroborate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Kind;
import org.corroborate.review.ConflictState;
import org.corroborate.review.QueueFilter;
import org.corroborate.shared.AccountId;

/** What the queue's address says: which part is shown, narrowed how, and which conflict is chosen. */
record QueueAddress(
        ConflictState state,
        Optional<Attribute> attribute,
        Optional<Kind> kind,
        Optional<AccountId> holder,
        Optional<ConflictId> chosen) {

    static final QueueAddress OPEN = new QueueAddress(
            ConflictState.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static QueueAddress of(QueryParameters parameters) {
        return new QueueAddress(
                parameters
                        .getSingleParameter("state")
                        .flatMap(it -> named(ConflictState.class, it))
                        .orElse(ConflictState.OPEN),
                attribute(parameters),
                parameters.getSingleParameter("kind").flatMap(it -> named(Kind.class, it)),
                parameters.getSingleParameter("with").flatMap(QueueAddress::account),
                parameters.getSingleParameter("conflict").flatMap(QueueAddress::conflict));
    }

    QueueAddress in(ConflictState other) {
        return new QueueAddress(other, attribute, kind, holder, Optional.empty());
    }

    QueueAddress only(Optional<Attribute> other, Optional<Kind> otherKind, Optional<AccountId> otherHolder) {
        return new QueueAddress(state, other, otherKind, otherHolder, Optional.empty());
    }

    QueueAddress only(Optional<Attribute> other) {
        return only(other, Optional.empty(), Optional.empty());
    }

    QueueAddress choosing(ConflictId conflict) {
        return new QueueAddress(state, attribute, kind, holder, Optional.of(conflict));
    }

    QueueFilter filter() {
        return new QueueFilter(Optional.of(state), attribute, kind, Optional.empty(), OptionalInt.empty(), holder);
    }

    QueryParameters parameters() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("state", code(state));
        attribute.ifPresent(it -> named.put("attribute", code(it)));
        kind.ifPresent(it -> named.put("kind", code(it)));
        holder.ifPresent(it -> named.put("with", it.value().toString()));
        chosen.ifPresent(it -> named.put("conflict", it.value().toString()));
        return QueryParameters.simple(named);
    }

    static Optional<Attribute> attribute(QueryParameters parameters) {
        return parameters.getSingleParameter("attribute").flatMap(it -> named(Attribute.class, it));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> code(it).equals(code))
                .findFirst();
    }

    private static Optional<AccountId> account(String text) {
        return Addresses.id(text).map(AccountId::new);
    }

    static Optional<ConflictId> conflict(String text) {
        return Addresses.id(text).map(ConflictId::new);
    }
}
