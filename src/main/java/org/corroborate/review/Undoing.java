package org.corroborate.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.accounts.Accounts;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Component;

/** Takes back what a person did last, unless somebody else has built on it, and says what it was. */
@Component
class Undoing {

    private final ActsRepository acts;
    private final TakenBackRepository back;
    private final ClaimReview ofClaims;
    private final PassageReview ofPassages;
    private final Deciding deciding;
    private final Claims claims;
    private final Documents documents;
    private final Accounts accounts;

    Undoing(
            ActsRepository acts,
            TakenBackRepository back,
            ClaimReview ofClaims,
            PassageReview ofPassages,
            Deciding deciding,
            Claims claims,
            Documents documents,
            Accounts accounts) {
        this.acts = acts;
        this.back = back;
        this.ofClaims = ofClaims;
        this.ofPassages = ofPassages;
        this.deciding = deciding;
        this.claims = claims;
        this.documents = documents;
        this.accounts = accounts;
    }

    Sentence undo(AccountId by) {
        var act = acts.newest(by);
        var decision = back.newest(by);
        if (decision.isPresent()
                && act.map(it -> it.at().isBefore(decision.orElseThrow().at())).orElse(true)) {
            deciding.takeBack(decision.orElseThrow());
            return Sentence.of("review.undone-decision", decision.orElseThrow().reason());
        }
        return takeBack(act.orElseThrow(() -> new Refusal("review.nothing-to-undo")));
    }

    private Sentence takeBack(Act act) {
        if (act.batch().isPresent()) {
            return takeBack(acts.batch(act.batch().orElseThrow()));
        }
        if (act.kind() == Act.Kind.DISMISSED) {
            ofPassages.takeBack(act);
            return Sentence.of("review.undone-dismissed", words(act), document(act.text()));
        }
        refuseOvertaken(act, acts.about(act.claims()));
        ofClaims.takeBack(act);
        var key = "review.undone-" + act.kind().name().toLowerCase(Locale.ROOT);
        return Sentence.of(key, quote(act), document(act.text()));
    }

    /** What somebody else has judged since stays accepted. */
    private Sentence takeBack(List<Act> batch) {
        var about =
                acts.about(batch.stream().flatMap(it -> it.claims().stream()).toList());
        var free = batch.stream()
                .filter(it -> about.stream().noneMatch(it::overtakenBy))
                .toList();
        if (free.isEmpty()) {
            batch.stream().findFirst().ifPresent(it -> refuseOvertaken(it, about));
        }
        free.forEach(ofClaims::takeBack);
        var kept = batch.size() - free.size();
        return kept == 0
                ? Sentence.of("review.undone-batch", "" + free.size())
                : Sentence.of("review.undone-batch-but", "" + free.size(), "" + kept);
    }

    private void refuseOvertaken(Act act, List<Act> about) {
        var other =
                about.stream().filter(act::overtakenBy).map(Act::by).findFirst().or(() -> restsOn(act));
        other.ifPresent(it -> {
            throw new Refusal("review.acted-on-since", quote(act), accounts.nameOf(it));
        });
    }

    /** Somebody who has decided with the claim that would fall. */
    private Optional<AccountId> restsOn(Act act) {
        return act.kind() == Act.Kind.ADDED || act.kind() == Act.Kind.CORRECTED
                ? back.decidedSince(act.claims(), act.by(), act.at())
                : Optional.empty();
    }

    private String quote(Act act) {
        return act.claim()
                .map(this::claim)
                .map(it -> Said.shortly(it.quote().exact()))
                .orElse("");
    }

    private Claim claim(ClaimId id) {
        return claims.claim(id);
    }

    private String words(Act dismissal) {
        var content = documents.text(dismissal.text()).content();
        return dismissal
                .span()
                .map(it -> Said.shortly(content.substring(it.start(), Math.min(it.end(), content.length()))))
                .orElse("");
    }

    private String document(TextId text) {
        return "%03d".formatted(documents.document(documents.readFrom(text)).number());
    }
}
