package org.corroborate.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.springframework.stereotype.Component;

/** Draws the passages of a round, and refuses rounds that would tell nothing. */
@Component
class Drawing {

    private final Documents documents;
    private final Assignments assignments;
    private final Accounts accounts;
    private final RoundsRepository rounds;
    private final Clock clock;

    Drawing(Documents documents, Assignments assignments, Accounts accounts, RoundsRepository rounds, Clock clock) {
        this.documents = documents;
        this.assignments = assignments;
        this.accounts = accounts;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Passages that are being coded blind already are left out. */
    List<Drawn> draw(List<DocumentId> from, Round.Unit unit, int share, long seed) {
        if (share < 1 || share > 100) {
            throw new Refusal("review.share", "" + share);
        }
        var all = from.stream()
                .distinct()
                .map(documents::document)
                .sorted(Comparator.comparingInt(Document::number))
                .toList();
        var drawn = unit == Round.Unit.DOCUMENTS
                ? Draw.of(all, Document::sha256, share, seed).stream()
                        .flatMap(it -> passages(it).stream())
                        .toList()
                : Draw.of(
                        all.stream().flatMap(it -> passages(it).stream()).toList(),
                        it -> documents.document(it.document()).sha256() + ":" + it.start(),
                        share,
                        seed);
        if (drawn.isEmpty()) {
            throw new Refusal("review.nothing-to-draw");
        }
        return drawn;
    }

    private List<Drawn> passages(Document document) {
        return documents
                .text(document.id())
                .map(text -> Stretches.in(text.content()).stream()
                        .filter(it -> !rounds.blind(text.id(), it.start(), it.end()))
                        .map(it -> new Drawn(document.id(), text.id(), it.start(), it.end()))
                        .toList())
                .orElse(List.of());
    }

    /** Who of the two is A is drawn too where they are not to know each other. */
    Round round(
            int number,
            Round.Unit unit,
            int share,
            long seed,
            boolean anonymous,
            List<AccountId> coders,
            List<Drawn> passages,
            AccountId by) {
        if (coders.size() != 2 || coders.get(0).equals(coders.get(1))) {
            throw new Refusal("review.two-coders");
        }
        var able = assignments.reviewers().stream().map(Account::id).toList();
        coders.stream().filter(it -> !able.contains(it)).findFirst().ifPresent(it -> {
            throw new Refusal("review.no-reviewer", accounts.nameOf(it));
        });
        var turned = anonymous && Draw.sha256(seed + ":coders").charAt(0) >= '8';
        return new Round(
                RoundId.create(),
                number,
                unit,
                share,
                seed,
                anonymous,
                coders.get(turned ? 1 : 0),
                coders.get(turned ? 0 : 1),
                by,
                clock.instant(),
                passages,
                List.of());
    }
}
