package org.corroborate.notes;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.corroborate.accounts.Account;
import org.corroborate.shared.AccountId;

/** Whom a note names: an at sign and a colleague's name, in capitals or not. Of two names that fit, the longer counts. */
final class Named {

    private Named() {}

    static Set<AccountId> in(String words, List<Account> people) {
        var longestFirst = people.stream()
                .sorted(Comparator.comparing((Account it) -> it.name().length()).reversed())
                .toList();
        var lower = words.toLowerCase(Locale.ROOT);
        var named = new LinkedHashSet<AccountId>();
        for (var at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                var from = at + 1;
                longestFirst.stream()
                        .filter(it -> stands(it.name().toLowerCase(Locale.ROOT), lower, from))
                        .findFirst()
                        .ifPresent(it -> named.add(it.id()));
            }
        }
        return named;
    }

    private static boolean stands(String name, String words, int from) {
        var end = from + name.length();
        return words.startsWith(name, from) && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }
}
