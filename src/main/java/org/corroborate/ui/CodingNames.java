package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import org.corroborate.accounts.Accounts;
import org.corroborate.review.Coder;
import org.corroborate.review.Round;
import org.springframework.stereotype.Component;

/** How coders are called: by letter alone where they are not to know each other. */
@Component
record CodingNames(Accounts accounts) {

    String of(Round round, Coder coder) {
        var letter = say("coding.coder-" + coder.name());
        return round.anonymous() ? letter : say("coding.coder-named", letter, accounts.nameOf(round.account(coder)));
    }
}
