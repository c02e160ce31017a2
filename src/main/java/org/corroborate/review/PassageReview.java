package org.corroborate.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Which passages of a text were read. */
@Component
class PassageReview {

    private final ActsRepository acts;
    private final Claims claims;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassageReview(
            ActsRepository acts, Claims claims, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.claims = claims;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    List<PassageState> states(TextId text) {
        var done = acts.in(text);
        var dismissed = done.stream()
                .filter(it -> it.kind() == Act.Kind.DISMISSED && !it.undone())
                .flatMap(it -> it.span().stream())
                .toList();
        return read(Stretches.in(documents.text(text).content()), standing(text, States.of(done)), dismissed);
    }

    /** Each passage is claimed, dismissed or unread; where both, the claim counts. Claims come in order of their start. */
    static List<PassageState> read(List<Act.Span> passages, List<Claim> standing, List<Act.Span> dismissed) {
        var states = new ArrayList<PassageState>();
        for (var it : passages) {
            var claimed = standing.stream()
                    .anyMatch(claim -> claim.quote().start() < it.end()
                            && it.start() < claim.quote().end());
            var reading = claimed
                    ? Reading.CLAIMED
                    : dismissed.stream().anyMatch(span -> span.covers(it.start(), it.end()))
                            ? Reading.DISMISSED
                            : Reading.UNREAD;
            states.add(new PassageState(it.start(), it.end(), reading));
        }
        return states;
    }

    private List<Claim> standing(TextId text, Map<ClaimId, ClaimState> states) {
        return claims.in(text).stream()
                .filter(it -> states.getOrDefault(it.id(), ClaimState.PROPOSED).stands())
                .toList();
    }

    Looked looked(TextId text) {
        var states = states(text);
        var decided = States.of(acts.in(text));
        var proposed = claims.in(text).stream()
                .filter(it -> decided.getOrDefault(it.id(), ClaimState.PROPOSED) == ClaimState.PROPOSED)
                .count();
        return new Looked(
                count(states, Reading.CLAIMED),
                count(states, Reading.DISMISSED),
                count(states, Reading.UNREAD),
                Math.toIntExact(proposed));
    }

    private static int count(List<PassageState> states, Reading reading) {
        return (int) states.stream().filter(it -> it.reading() == reading).count();
    }

    void dismiss(TextId text, int start, int end, AccountId by) {
        var here = states(text).stream()
                .filter(it -> it.start() < end && start < it.end())
                .toList();
        if (here.isEmpty()) {
            throw new Refusal("review.no-passage");
        }
        if (here.stream().anyMatch(it -> it.reading() == Reading.CLAIMED)) {
            throw new Refusal("review.passage-claimed");
        }
        var from = Math.min(start, here.getFirst().start());
        var to = Math.max(end, here.getLast().end());
        var act = Act.dismissal(text, new Act.Span(from, to), by, clock.instant());
        acts.add(act);
        tell(act, false);
    }

    void takeBack(Act act) {
        var back = act.back(clock.instant());
        acts.add(back);
        tell(back, true);
    }

    private void tell(Act act, boolean back) {
        act.span()
                .ifPresent(span -> events.publishEvent(
                        new PassageDismissed(act.text(), span, back, new Agent.Person(act.by()), act.at())));
    }
}
