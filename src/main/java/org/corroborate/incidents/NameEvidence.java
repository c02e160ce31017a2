package org.corroborate.incidents;

import java.util.Optional;
import org.corroborate.shared.Sentence;

/** Proper names in the words: a hotel, a person; spellings are tolerated. */
final class NameEvidence implements Evidence {

    private static final double FIRST = 4;

    private static final double MOST = 7;

    @Override
    public double weight(Traits one, Traits other) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return 0;
        }
        var shared = 0;
        for (var name : one.names()) {
            shared += match(name, other).isPresent() ? 1 : 0;
        }
        return shared == 0 ? 0 : Math.min(MOST, FIRST + 1.5 * (shared - 1));
    }

    private static Optional<String> match(String name, Traits other) {
        if (other.names().contains(name)) {
            return Optional.of(name);
        }
        var match = "";
        for (var it : other.names()) {
            var may = it.charAt(0) == name.charAt(0) && it.length() > 5 && (match.isEmpty() || it.compareTo(match) < 0);
            if (may && Sound.alike(it, name)) {
                match = it;
            }
        }
        return match.isEmpty() ? Optional.empty() : Optional.of(match);
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        for (var name : one.names().stream().sorted().toList()) {
            var match = match(name, other);
            if (match.isPresent()) {
                return Sentence.of("incidents.same-name", Titles.of(name), Titles.of(match.get()));
            }
        }
        return Sentence.of("incidents.same-name", "", "");
    }
}
