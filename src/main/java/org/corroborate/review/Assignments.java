package org.corroborate.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.ForAdjudicators;
import org.corroborate.accounts.ForReaders;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.accounts.Role;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks at what: documents, mentions and conflicts, each with one person or with nobody. */
@Service
@Transactional
public class Assignments {

    private final AssignmentsRepository assignments;
    private final Documents documents;
    private final Claims claims;
    private final Conflicts conflicts;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            AssignmentsRepository assignments,
            Documents documents,
            Claims claims,
            Conflicts conflicts,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.documents = documents;
        this.claims = claims;
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** A person takes what nobody has; refused where a colleague has it. */
    @ForReviewers
    public void take(Subject about, AccountId by) {
        var before = known(about).flatMap(Assignment::to);
        if (before.filter(it -> !it.equals(by)).isPresent()) {
            throw new Refusal("review.taken", accounts.nameOf(before.orElseThrow()));
        }
        keep(about, before, Optional.of(by), by);
    }

    /** A person gives back what they have. */
    @ForReviewers
    public void giveBack(Subject about, AccountId by) {
        var before = known(about).flatMap(Assignment::to);
        if (!before.equals(Optional.of(by))) {
            throw new Refusal("review.not-yours");
        }
        keep(about, before, Optional.empty(), by);
    }

    /** An adjudicator has a reviewer look at it, whoever had it before; nobody makes it free. */
    @ForAdjudicators
    public void assign(Subject about, Optional<AccountId> to, AccountId by) {
        to.map(accounts::account).filter(it -> !mayReview(it)).ifPresent(it -> {
            throw new Refusal("review.no-reviewer", it.name());
        });
        keep(about, known(about).flatMap(Assignment::to), to, by);
    }

    /** Those who can be given something to look at. */
    @ForReaders
    @Transactional(readOnly = true)
    public List<Account> reviewers() {
        return accounts.all().stream().filter(Assignments::mayReview).toList();
    }

    @Transactional(readOnly = true)
    public Optional<AccountId> holder(Subject about) {
        return Optional.ofNullable(holders(about.kind(), List.of(about.id())).get(about.id()));
    }

    /** Who has each of these things of one kind, by the thing's id, where somebody has. */
    @Transactional(readOnly = true)
    public Map<String, AccountId> holders(String kind, Collection<String> subjects) {
        return assignments.held(kind, subjects).stream()
                .collect(Collectors.toMap(it -> it.about().id(), it -> it.to().orElseThrow()));
    }

    /** What a person has, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Assignment> of(AccountId account) {
        return assignments.of(account);
    }

    private static boolean mayReview(Account account) {
        return account.open()
                && (account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADJUDICATOR));
    }

    /** The newest assignment of something that exists and can be assigned. */
    private Optional<Assignment> known(Subject about) {
        var id = UUID.fromString(about.id());
        switch (about.kind()) {
            case "document" -> documents.document(new DocumentId(id));
            case "mention" -> claims.mention(new MentionId(id));
            case "conflict" -> conflicts.conflict(new ConflictId(id));
            default -> throw new IllegalArgumentException("Nobody is given a " + about.kind());
        }
        return assignments.lock(about);
    }

    private void keep(Subject about, Optional<AccountId> before, Optional<AccountId> after, AccountId by) {
        if (before.equals(after)) {
            return;
        }
        var assignment = new Assignment(about, after, by, clock.instant());
        try {
            assignments.add(assignment);
        } catch (DuplicateKeyException someoneWasFaster) {
            throw new Refusal("review.taken-just-now");
        }
        events.publishEvent(new Assigned(assignment, before.map(accounts::nameOf), after.map(accounts::nameOf)));
    }
}
