package org.corroborate.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.IncidentId;
import org.corroborate.review.QueueRepository.Standing;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we hold of claims, passages and conflicts, and why. Every act is added; nothing is overwritten. */
@Service
@Transactional
public class Review {

    private final ClaimReview ofClaims;
    private final PassageReview ofPassages;
    private final Deciding deciding;
    private final Undoing undoing;
    private final Timeline timeline;
    private final ActsRepository acts;
    private final DecisionsRepository decisions;
    private final TakenBackRepository back;
    private final QueueRepository queue;
    private final Claims claims;
    private final Blindness blindness;

    Review(
            ClaimReview ofClaims,
            PassageReview ofPassages,
            Deciding deciding,
            Undoing undoing,
            Timeline timeline,
            ActsRepository acts,
            DecisionsRepository decisions,
            TakenBackRepository back,
            QueueRepository queue,
            Claims claims,
            Blindness blindness) {
        this.ofClaims = ofClaims;
        this.ofPassages = ofPassages;
        this.deciding = deciding;
        this.undoing = undoing;
        this.timeline = timeline;
        this.acts = acts;
        this.decisions = decisions;
        this.back = back;
        this.queue = queue;
        this.claims = claims;
        this.blindness = blindness;
    }

    /** The state of every claim of a text. */
    @Transactional(readOnly = true)
    public Map<ClaimId, ClaimState> states(TextId text) {
        var decided = ofClaims.decided(text);
        return claims.in(text).stream()
                .collect(Collectors.toMap(
                        Claim::id, it -> decided.getOrDefault(it.id(), ClaimState.PROPOSED), (one, _) -> one));
    }

    @Transactional(readOnly = true)
    public ClaimState state(ClaimId claim) {
        return ofClaims.state(claim);
    }

    /** The states of these claims. */
    @Transactional(readOnly = true)
    public Map<ClaimId, ClaimState> claimStates(Collection<ClaimId> claims) {
        var decided = ofClaims.decided(claims);
        return claims.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> decided.getOrDefault(it, ClaimState.PROPOSED)));
    }

    /** The people who judged each of these claims, where somebody did. */
    @Transactional(readOnly = true)
    public Map<ClaimId, Set<AccountId>> judgedBy(Collection<ClaimId> claims) {
        return acts.about(claims).stream()
                .filter(it -> !it.undone()
                        && it.kind() != Act.Kind.UNDONE
                        && it.claim().isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.claim().orElseThrow(), Collectors.mapping(Act::by, Collectors.toSet())));
    }

    @ForReviewers
    public void accept(ClaimId claim, AccountId by) {
        blindness.refuse(claim);
        ofClaims.accept(claim, by);
    }

    @ForReviewers
    public void reject(ClaimId claim, String reason, AccountId by) {
        blindness.refuse(claim);
        ofClaims.reject(claim, reason, by);
    }

    /** Puts a claim, made by a person and thereby accepted, in the place of another one. */
    @ForReviewers
    public Claim correct(ClaimId claim, Statement statement, Quote quote, AccountId by) {
        blindness.refuse(claim);
        return ofClaims.correct(claim, statement, quote, by);
    }

    /** Adds a claim from words of the text, accepted; without a mention, it begins a new one. */
    @ForReviewers
    public Claim add(TextId text, Optional<MentionId> mention, Statement statement, Quote quote, AccountId by) {
        blindness.refuse(text, quote.start(), quote.end());
        return ofClaims.add(text, mention, statement, quote, by);
    }

    /**
     * Takes back the person's own newest act or decision that is not taken back yet, as a new act; refused where
     * somebody else has acted on it since.
     *
     * @return says what was taken back
     */
    @ForReviewers
    public Sentence undo(AccountId by) {
        return undoing.undo(by);
    }

    /** The claims that a rule proposed and nobody has judged yet, in one text or in all. */
    @Transactional(readOnly = true)
    public List<Claim> waiting(String rule, Optional<TextId> text) {
        return ofClaims.waiting(rule, text);
    }

    /** Accepts at once those of them that still wait, one act each; answers which. They are undone together. */
    @ForReviewers
    public List<ClaimId> acceptAll(List<ClaimId> claims, AccountId by) {
        return ofClaims.accept(claims.stream().filter(blindness::free).toList(), by);
    }

    /** The passages that hold a number or a casualty word, in the order of the text. */
    @Transactional(readOnly = true)
    public List<PassageState> passages(TextId text) {
        return ofPassages.states(text);
    }

    /** All of this about a text at once, for one who has its claims already. */
    @Transactional(readOnly = true)
    public TextReview of(TextId text, List<Claim> claims) {
        return ofPassages.of(text, claims);
    }

    /** How far a text is looked at. */
    @Transactional(readOnly = true)
    public Looked looked(TextId text) {
        return ofPassages.looked(text);
    }

    /** A person says that there is no claim in the passage here. */
    @ForReviewers
    public void dismiss(TextId text, int start, int end, AccountId by) {
        blindness.refuse(text, start, end);
        ofPassages.dismiss(text, start, end, by);
    }

    /**
     * Decides a conflict.
     *
     * @param seen the newest decision that the person saw; where another one stands by now, {@link Overtaken} is thrown
     */
    @ForReviewers
    public Decision decide(
            ConflictId conflict,
            Outcome outcome,
            Optional<MethodName> method,
            String reason,
            Optional<DecisionId> seen,
            AccountId by) {
        return deciding.decide(conflict, outcome, method, reason, seen, by);
    }

    @Transactional(readOnly = true)
    public ConflictState state(ConflictId conflict) {
        return queue.standing(conflict).map(Standing::state).orElse(ConflictState.OPEN);
    }

    /** The states of these conflicts. */
    @Transactional(readOnly = true)
    public Map<ConflictId, ConflictState> conflictStates(Collection<ConflictId> conflicts) {
        return queue.standings(conflicts).stream()
                .collect(Collectors.toMap(it -> new ConflictId(it.conflict()), Standing::state));
    }

    /** The state of every conflict found now. For long lists ask {@link Queue}. */
    @Transactional(readOnly = true)
    public Map<ConflictId, ConflictState> conflictStates() {
        return queue.found().stream().collect(Collectors.toMap(it -> new ConflictId(it.conflict()), Standing::state));
    }

    /** The decisions about a conflict that were taken back, the oldest first. */
    @Transactional(readOnly = true)
    public List<TakenBack> takenBack(ConflictId conflict) {
        return back.of(conflict);
    }

    /** The decisions about a conflict that stand, the oldest first; the last one counts. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(ConflictId conflict) {
        return decisions.of(conflict);
    }

    /** The later claims that contradicted what was decided about a conflict, each with the decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<Reopening> reopenings(ConflictId conflict) {
        return decisions.reopenings(List.of(conflict));
    }

    /** The newest decision about each of these conflicts, where there is one. */
    @Transactional(readOnly = true)
    public Map<ConflictId, Decision> newestDecisions(Collection<ConflictId> conflicts) {
        return decisions.newest(conflicts);
    }

    /** What happened to an incident, the newest first. */
    @Transactional(readOnly = true)
    public List<Moment> timeline(IncidentId incident) {
        return timeline.of(incident);
    }
}
