package org.corroborate.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.review.CodingRepository.Made;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.TextId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One coder's work in a round: kept apart from what is held, and from what the other coder does. */
@Component
class Coding {

    private final CodingRepository coding;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Coding(CodingRepository coding, Claims claims, ApplicationEventPublisher events, Clock clock) {
        this.coding = coding;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    /** What was proposed in the drawn passages of a text; nothing that a person has made. */
    List<Claim> proposals(Round round, TextId text) {
        return claims.in(text).stream()
                .filter(it -> it.origin() instanceof Origin.Extractor)
                .filter(it -> drawn(round, it.quote()))
                .toList();
    }

    static boolean drawn(Round round, Quote quote) {
        return round.passages().stream()
                .anyMatch(it -> it.text().equals(quote.text()) && it.touches(quote.start(), quote.end()));
    }

    CodingSheet sheet(Round round, TextId text, AccountId coder) {
        var made = coding.made(round.id(), coder).stream()
                .filter(it -> it.claim().quote().text().equals(text))
                .toList();
        var all = new ArrayList<>(proposals(round, text));
        made.forEach(it -> all.add(it.claim()));
        all.sort(Comparator.comparing(it -> it.quote().start()));
        var known = claims.mentionsIn(text).stream().collect(Collectors.toMap(Mention::id, it -> it));
        made.stream().flatMap(it -> it.mention().stream()).forEach(it -> known.put(it.id(), it));
        var mentions = all.stream()
                .map(Claim::mention)
                .distinct()
                .flatMap(it -> Optional.ofNullable(known.get(it)).stream())
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        var acts = coding.acts(round.id(), coder).stream()
                .filter(it -> it.text().equals(text))
                .toList();
        var passages = round.passages().stream()
                .filter(it -> it.text().equals(text))
                .map(it -> new Act.Span(it.start(), it.end()))
                .toList();
        return new CodingSheet(all, mentions, PassageReview.of(passages, acts, all));
    }

    Pairing.Work work(Round round, AccountId coder) {
        var acts = coding.acts(round.id(), coder);
        var reasons = new HashMap<ClaimId, String>();
        acts.stream()
                .filter(it -> it.kind() == Act.Kind.REJECTED && !it.undone())
                .forEach(it -> it.claim().ifPresent(claim -> reasons.put(claim, it.reason())));
        return new Pairing.Work(
                States.of(acts),
                coding.made(round.id(), coder).stream().map(Made::claim).toList(),
                reasons,
                coding.notes(round.id(), coder));
    }

    void accept(Round round, ClaimId claim, AccountId coder) {
        keep(round, Act.Kind.ACCEPTED, inForce(round, claim, coder), Optional.empty(), "", coder);
    }

    void reject(Round round, ClaimId claim, String reason, AccountId coder) {
        if (reason.isBlank()) {
            throw new Refusal("review.reason-needed");
        }
        keep(round, Act.Kind.REJECTED, inForce(round, claim, coder), Optional.empty(), reason.strip(), coder);
    }

    Claim correct(Round round, ClaimId id, Statement statement, Quote quote, AccountId coder) {
        var old = inForce(round, id, coder);
        var made = make(old.mention(), statement, quote, Optional.of(id), coder);
        coding.add(round.id(), coder, new Made(made, Optional.empty()));
        keep(round, Act.Kind.CORRECTED, old, Optional.of(made.id()), "", coder);
        return made;
    }

    Claim add(Round round, Optional<MentionId> mention, Statement statement, Quote quote, AccountId coder) {
        if (!drawn(round, quote)) {
            throw new Refusal("review.not-drawn");
        }
        var own = new Mention(MentionId.create(), quote.text(), quote.start(), quote.end());
        var made = make(mention.orElse(own.id()), statement, quote, Optional.empty(), coder);
        coding.add(round.id(), coder, new Made(made, mention.isPresent() ? Optional.empty() : Optional.of(own)));
        keep(round, Act.Kind.ADDED, made, Optional.empty(), "", coder);
        return made;
    }

    private Claim make(
            MentionId mention, Statement statement, Quote quote, Optional<ClaimId> replaces, AccountId coder) {
        return new Claim(
                ClaimId.create(), mention, statement, quote, new Origin.Person(coder), replaces, clock.instant());
    }

    void dismiss(Round round, TextId text, int start, int end, AccountId coder) {
        var here = sheet(round, text, coder).reviewed().passages().stream()
                .filter(it -> it.start() < end && start < it.end())
                .toList();
        if (here.isEmpty()) {
            throw new Refusal("review.not-drawn");
        }
        if (here.stream().anyMatch(it -> it.reading() == Reading.CLAIMED)) {
            throw new Refusal("review.passage-claimed");
        }
        var span = new Act.Span(here.getFirst().start(), here.getLast().end());
        coding.add(round.id(), Act.dismissal(text, span, coder, clock.instant()));
        tell(round, Optional.empty(), coder);
    }

    void undo(Round round, AccountId coder) {
        var newest = coding.acts(round.id(), coder).stream()
                .filter(it -> it.kind() != Act.Kind.UNDONE && !it.undone())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Refusal("review.nothing-to-undo"));
        coding.add(round.id(), newest.back(clock.instant()));
        tell(round, newest.claim(), coder);
    }

    void note(Round round, ClaimId claim, String words, AccountId coder) {
        if (words.isBlank()) {
            throw new Refusal("review.note-empty");
        }
        coding.note(round.id(), claim(round, claim, coder).id(), words.strip(), coder, clock.instant());
        tell(round, Optional.empty(), coder);
    }

    List<String> notes(Round round, ClaimId claim, AccountId coder) {
        return coding.notes(round.id(), coder).getOrDefault(claim, List.of());
    }

    /** The hash of everything the coder did, in its order. */
    String sha256(Round round, AccountId coder) {
        var lines = new ArrayList<String>();
        coding.acts(round.id(), coder)
                .forEach(it -> lines.add(it.kind() + " " + it.claim().map(ClaimId::value) + " "
                        + it.made().map(ClaimId::value) + " " + it.span() + " " + it.reason()));
        coding.made(round.id(), coder)
                .forEach(it -> lines.add(it.claim().id().value() + " "
                        + StatementJson.write(it.claim().statement()) + " "
                        + it.claim().quote()));
        return Draw.sha256(String.join("\n", lines));
    }

    private Claim claim(Round round, ClaimId id, AccountId coder) {
        var own = coding.made(round.id(), coder).stream()
                .map(Made::claim)
                .filter(it -> it.id().equals(id))
                .findFirst();
        var claim = own.orElseGet(() -> claims.claim(id));
        if (own.isEmpty() && !(claim.origin() instanceof Origin.Extractor && drawn(round, claim.quote()))) {
            throw new Refusal("review.not-drawn");
        }
        return claim;
    }

    /** What was corrected is past; what stands in its place can be judged. */
    private Claim inForce(Round round, ClaimId id, AccountId coder) {
        if (States.of(coding.acts(round.id(), coder)).get(id) == ClaimState.CORRECTED) {
            throw new Refusal("review.corrected-already");
        }
        return claim(round, id, coder);
    }

    private void keep(Round round, Act.Kind kind, Claim claim, Optional<ClaimId> made, String reason, AccountId coder) {
        coding.add(round.id(), Act.about(kind, claim.quote().text(), claim.id(), made, reason, coder, clock.instant()));
        tell(round, kind == Act.Kind.ADDED ? Optional.empty() : Optional.of(claim.id()), coder);
    }

    private void tell(Round round, Optional<ClaimId> claim, AccountId coder) {
        events.publishEvent(
                new RoundAct("coded", round.id(), claim, Map.of("round", "" + round.number()), coder, clock.instant()));
    }
}
