package org.corroborate.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.springframework.util.ConcurrentReferenceHashMap;

/** Which passages of a text were read. */
@Component
class PassageReview {

    private final ActsRepository acts;
    private final Claims claims;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<TextId, List<Act.Span>> stretches = new ConcurrentReferenceHashMap<>();

    PassageReview(
            ActsRepository acts, Claims claims, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.claims = claims;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    List<PassageState> states(TextId text) {
        return of(text, claims.in(text)).passages();
    }

    Looked looked(TextId text) {
        return of(text, claims.in(text)).looked();
    }

    /** What was made of a text with these claims. */
    TextReview of(TextId text, List<Claim> claims) {
        var done = acts.in(text);
        var ids = claims.stream().map(Claim::id).toList();
        return of(stretches(text), done, States.with(States.of(done), this.claims.putRight(ids)), claims);
    }

    /** What these acts make of these passages and claims. */
    static TextReview of(List<Act.Span> stretches, List<Act> done, List<Claim> claims) {
        return of(stretches, done, States.of(done), claims);
    }

    private static TextReview of(
            List<Act.Span> stretches, List<Act> done, Map<ClaimId, ClaimState> states, List<Claim> claims) {
        var dismissed = done.stream()
                .filter(it -> it.kind() == Act.Kind.DISMISSED && !it.undone())
                .flatMap(it -> it.span().stream())
                .toList();
        var passages = read(stretches, standing(claims, states), dismissed);
        return new TextReview(states, passages, looked(passages, claims, states));
    }

    /** A text never changes, so its passages do not. */
    private List<Act.Span> stretches(TextId text) {
        return stretches.computeIfAbsent(
                text, it -> Stretches.in(documents.text(it).content()));
    }

    /** Each passage is claimed, dismissed or unread; where both, the claim counts. All come in order of their start. */
    static List<PassageState> read(List<Act.Span> passages, List<Claim> standing, List<Act.Span> dismissed) {
        var states = new ArrayList<PassageState>();
        var begun = 0;
        var claimedTo = 0;
        for (var it : passages) {
            for (; begun < standing.size() && standing.get(begun).quote().start() < it.end(); begun++) {
                claimedTo = Math.max(claimedTo, standing.get(begun).quote().end());
            }
            var reading = claimedTo > it.start()
                    ? Reading.CLAIMED
                    : dismissed.stream().anyMatch(span -> span.covers(it.start(), it.end()))
                            ? Reading.DISMISSED
                            : Reading.UNREAD;
            states.add(new PassageState(it.start(), it.end(), reading));
        }
        return states;
    }

    private static List<Claim> standing(List<Claim> claims, Map<ClaimId, ClaimState> states) {
        return claims.stream()
                .filter(it -> states.getOrDefault(it.id(), ClaimState.PROPOSED).stands())
                .sorted(Comparator.comparingInt(it -> it.quote().start()))
                .toList();
    }

    private static Looked looked(List<PassageState> states, List<Claim> claims, Map<ClaimId, ClaimState> decided) {
        var proposed = claims.stream()
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
