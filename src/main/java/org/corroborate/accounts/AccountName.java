package org.corroborate.accounts;

import java.text.Normalizer;
import java.util.Locale;
import org.corroborate.shared.Refusal;

/** How people are called: any letters, up to eighty; two names that differ only in capitals are the same. */
final class AccountName {

    private static final int LONGEST = 80;

    private AccountName() {}

    static String checked(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (plain.isEmpty() || plain.length() > LONGEST || plain.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("accounts.name-unfit", String.valueOf(LONGEST));
        }
        return plain;
    }

    static String knownAs(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
