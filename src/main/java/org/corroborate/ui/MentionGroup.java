package org.corroborate.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Statement;

/**
 * One mention with its claims, figures first.
 *
 * @param number counts the mentions of the text from 0
 * @param words what the mention's passage begins with, for one without date and place
 */
record MentionGroup(int number, Mention mention, List<ShownClaim> claims, String words) {

    private static final Comparator<ShownClaim> AS_LISTED = Comparator.<ShownClaim, Attribute>comparing(
                    it -> it.claim().attribute())
            .thenComparing(it -> it.claim().quote().start())
            .thenComparing(it -> it.claim().madeAt());

    MentionGroup {
        claims = claims.stream().sorted(AS_LISTED).toList();
    }

    MentionId id() {
        return mention.id();
    }

    Optional<ShownClaim> claim(ClaimId id) {
        return claims.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    long count(Predicate<ShownClaim> those) {
        return claims.stream().filter(those).count();
    }

    /** What stands of one kind of statement, in the order of the list. */
    <S extends Statement> Stream<S> standing(Class<S> kind) {
        return claims.stream()
                .filter(it -> it.state().stands())
                .map(ShownClaim::statement)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
