package org.corroborate.conflicts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.conflicts.ConflictsRepository.Remembered;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conflicts found, remembered for the queue. The claims stay the truth: comparing again gives the same conflicts with
 * the same ids. A queue by state is {@code review.Queue}.
 */
@Service
@Transactional
public class Conflicts {

    /** Signs what comparing found by itself; it rises with each change of its rules. */
    static final String COMPARING_VERSION = "1";

    private final ConflictsRepository conflicts;
    private final SilencesRepository silences;
    private final Comparing comparing;
    private final Claims claims;
    private final Incidents incidents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conflicts(
            ConflictsRepository conflicts,
            SilencesRepository silences,
            Comparing comparing,
            Claims claims,
            Incidents incidents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conflicts = conflicts;
        this.silences = silences;
        this.comparing = comparing;
        this.claims = claims;
        this.incidents = incidents;
        this.events = events;
        this.clock = clock;
    }

    /** All conflicts that comparing finds now. */
    @Transactional(readOnly = true)
    public List<Conflict> all() {
        return found(conflicts.found());
    }

    /** A conflict by its id, also one that is found no longer. */
    @Transactional(readOnly = true)
    public Conflict conflict(ConflictId id) {
        return remembered(id).conflict();
    }

    /** Whether comparing finds it now. */
    @Transactional(readOnly = true)
    public boolean found(ConflictId id) {
        return remembered(id).found();
    }

    /** When it was found first. */
    @Transactional(readOnly = true)
    public Instant foundAt(ConflictId id) {
        return remembered(id).foundAt();
    }

    /** These conflicts by id, also those found no longer. */
    @Transactional(readOnly = true)
    public Map<ConflictId, Conflict> conflicts(Collection<ConflictId> ids) {
        return conflicts.byId(ids).stream().map(Remembered::conflict).collect(Collectors.toMap(Conflict::id, it -> it));
    }

    /** The conflicts of an incident, the most severe first. */
    @Transactional(readOnly = true)
    public List<Conflict> of(IncidentId incident) {
        return found(conflicts.of(incident));
    }

    /** The same for many incidents at once. */
    @Transactional(readOnly = true)
    public Map<IncidentId, List<Conflict>> of(Collection<IncidentId> incidents) {
        return conflicts.foundIn(incidents).stream()
                .map(Remembered::conflict)
                .collect(Collectors.groupingBy(Conflict::incident));
    }

    /** All that were ever found in an incident and are remembered there, those found no longer too. */
    @Transactional(readOnly = true)
    public List<Conflict> everOf(IncidentId incident) {
        return conflicts.of(incident).stream().map(Remembered::conflict).toList();
    }

    /** The conflicts that one of these claims is in. */
    @Transactional(readOnly = true)
    public List<Conflict> about(Collection<ClaimId> claims) {
        return found(conflicts.about(claims));
    }

    /** The near misses of an incident that were kept quiet, each with its reason. */
    @Transactional(readOnly = true)
    public List<Silence> quiet(IncidentId incident) {
        return silences.of(incident);
    }

    /** Some of the near misses that were kept quiet, incident by incident; all, or those of one attribute. */
    @Transactional(readOnly = true)
    public List<Quiet> quiet(Optional<Attribute> attribute, int offset, int limit) {
        return silences.page(attribute, offset, limit);
    }

    /** How many near misses were kept quiet: all, or those of one attribute. */
    @Transactional(readOnly = true)
    public long quietInAll(Optional<Attribute> attribute) {
        return silences.count(attribute);
    }

    /** How many pairs of claims were held against each other in all. */
    @Transactional(readOnly = true)
    public long pairsCompared() {
        return silences.pairs();
    }

    /** Compares the claims of an incident again, as they stand now. */
    public void compare(IncidentId incident) {
        comparing.compare(incident);
    }

    /** A person saw a conflict that the rules did not. */
    @ForReviewers
    public Conflict mark(List<ClaimId> claims, String why, AccountId by) {
        if (why.isBlank()) {
            throw new Refusal("conflicts.reason-needed");
        }
        var marked = marked(claims.stream().distinct().map(this.claims::claim).toList(), why, by);
        var known = conflicts.byId(List.of(marked.id()));
        if (!known.isEmpty() && known.getFirst().found()) {
            return known.getFirst().conflict();
        }
        var now = clock.instant();
        conflicts.save(marked, now);
        events.publishEvent(new ConflictMarked(marked, why, by, now));
        events.publishEvent(new Compared(marked.incident(), java.util.Set.of(marked.id())));
        return marked;
    }

    private Conflict marked(List<Claim> claims, String why, AccountId by) {
        var where = new HashSet<Optional<IncidentId>>();
        claims.forEach(it -> where.add(incidents.of(it.mention())));
        var attributes = claims.stream().map(Claim::attribute).distinct().toList();
        if (claims.size() < 2 || attributes.size() != 1 || where.size() != 1) {
            throw new Refusal("conflicts.like-with-like");
        }
        var incident = where.iterator().next().orElseThrow(() -> new Refusal("conflicts.like-with-like"));
        var ids = claims.stream().map(Claim::id).toList();
        return new Conflict(
                markedId(ids),
                incident,
                attributes.getFirst(),
                Kind.MARKED,
                Severity.MIDDLE,
                ids,
                Sentence.of("conflicts.marked-because", why),
                Optional.of(by));
    }

    private static ConflictId markedId(List<ClaimId> claims) {
        var name = claims.stream()
                .map(it -> it.value().toString())
                .sorted()
                .collect(Collectors.joining(" ", "marked ", ""));
        return new ConflictId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Remembered remembered(ConflictId id) {
        return conflicts.byId(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("conflicts.unknown", id.value().toString()));
    }

    private static List<Conflict> found(List<Remembered> remembered) {
        return remembered.stream()
                .filter(Remembered::found)
                .map(Remembered::conflict)
                .toList();
    }
}
