package org.corroborate.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Service;

/** What we hold of claims, passages and conflicts, and why. Every act is added; nothing is overwritten. */
@Service
public class Review {

    /** The state of every claim of a text. */
    public Map<ClaimId, ClaimState> states(TextId text) {
        throw new UnsupportedOperationException("follows");
    }

    public ClaimState state(ClaimId claim) {
        throw new UnsupportedOperationException("follows");
    }

    public void accept(ClaimId claim, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    public void reject(ClaimId claim, String reason, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** Puts a claim, made by a person and thereby accepted, in the place of another one. */
    public Claim correct(ClaimId claim, Statement statement, Quote quote, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** Adds a claim from words of the text, accepted; without a mention, it begins a new one. */
    public Claim add(TextId text, Optional<MentionId> mention, Statement statement, Quote quote, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** Takes back the person's own newest act on a claim or passage that is not taken back yet, as a new act. */
    public void undo(AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** The passages that hold a number or a casualty word, in the order of the text. */
    public List<PassageState> passages(TextId text) {
        throw new UnsupportedOperationException("follows");
    }

    /** How far a text is looked at. */
    public Looked looked(TextId text) {
        throw new UnsupportedOperationException("follows");
    }

    /** A person says that there is no claim in the passage here. */
    public void dismiss(TextId text, int start, int end, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /**
     * Decides a conflict.
     *
     * @param seen the newest decision that the person saw; where another one stands by now, {@link Overtaken} is thrown
     */
    public Decision decide(
            ConflictId conflict,
            Outcome outcome,
            Optional<MethodName> method,
            String reason,
            Optional<DecisionId> seen,
            AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    public ConflictState state(ConflictId conflict) {
        throw new UnsupportedOperationException("follows");
    }

    /** The state of every conflict found now. For long lists ask {@link Queue}. */
    public Map<ConflictId, ConflictState> conflictStates() {
        throw new UnsupportedOperationException("follows");
    }

    /** The decisions about a conflict, the oldest first. */
    public List<Decision> decisions(ConflictId conflict) {
        throw new UnsupportedOperationException("follows");
    }

    /** What happened to an incident, the newest first. */
    public List<Moment> timeline(IncidentId incident) {
        throw new UnsupportedOperationException("follows");
    }
}
