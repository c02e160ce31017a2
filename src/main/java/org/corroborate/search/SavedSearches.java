package org.corroborate.search;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.corroborate.accounts.ForReaders;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people want to look for again, each their own. No evidence, so no entry in the trail. */
@Service
@Transactional
@ForReaders
public class SavedSearches {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST = 4000;

    private final SavedRepository saved;
    private final Clock clock;

    SavedSearches(SavedRepository saved, Clock clock) {
        this.saved = saved;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedSearch> of(AccountId account) {
        return saved.of(account);
    }

    /** Saves it under a name, in the place of an earlier one of that name. */
    public void save(String name, String asked, AccountId by) {
        var tidy = name.strip();
        if (tidy.isEmpty()) {
            throw new Refusal("search.name-needed");
        }
        if (tidy.length() > LONGEST_NAME || asked.length() > LONGEST) {
            throw new Refusal("search.too-long");
        }
        saved.removeNamed(tidy, by);
        saved.add(new SavedSearch(UUID.randomUUID(), tidy, asked), by, clock.instant());
    }

    public void forget(UUID id, AccountId by) {
        saved.remove(id, by);
    }
}
