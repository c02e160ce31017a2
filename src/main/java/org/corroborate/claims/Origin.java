package org.corroborate.claims;

import java.util.List;
import org.corroborate.shared.AccountId;

/** Who made a claim. */
public sealed interface Origin {

    /** An extractor proposed it, by a named rule, and says why. */
    record Extractor(String name, String version, String rule, List<Gloss> why) implements Origin {
        public Extractor {
            why = List.copyOf(why);
        }
    }

    /** A person made it from words of the text. */
    record Person(AccountId account) implements Origin {}
}
