package org.corroborate.incidents;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.DocumentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened, as the mentions linked so far tell it; people confirm, unlink, merge and split, and that binds. */
@Service
@Transactional
public class Incidents {

    /** Signs what linking did by itself; it rises with each change of its rules. */
    static final String LINKING_VERSION = "1";

    private final IncidentsRepository incidents;
    private final LinksRepository links;
    private final Reports reports;
    private final Voices voices;
    private final Judging judging;
    private final Basing basing;

    Incidents(
            IncidentsRepository incidents,
            LinksRepository links,
            Reports reports,
            Voices voices,
            Judging judging,
            Basing basing) {
        this.basing = basing;
        this.voices = voices;
        this.incidents = incidents;
        this.links = links;
        this.reports = reports;
        this.judging = judging;
    }

    /** All incidents that have a mention, the earliest day first. */
    @Transactional(readOnly = true)
    public List<Incident> all() {
        return incidents.all();
    }

    /** An incident by its id; also one that was merged away, whose {@link #nowPartOf} says where it went. */
    @Transactional(readOnly = true)
    public Incident incident(IncidentId id) {
        return incidents
                .incident(id)
                .orElseThrow(() -> new Refusal("incidents.unknown", id.value().toString()));
    }

    /** The incident that an id lives on in, where it was merged into another one. */
    @Transactional(readOnly = true)
    public Optional<IncidentId> nowPartOf(IncidentId id) {
        return incidents.nowPartOf(id);
    }

    /** The mentions in an incident with their reasons, and those that are only proposed for it. */
    @Transactional(readOnly = true)
    public List<Link> links(IncidentId id) {
        return links.of(id).stream().map(LinksRepository.LinkRow::link).toList();
    }

    /** The incident's mentions with the claims that stand: what comparing sees. */
    @Transactional(readOnly = true)
    public List<Report> reports(IncidentId id) {
        return Crediting.spread(reports.resting(reports.standing(links.mentionsIn(List.of(id)))));
    }

    /** The same with every claim, those set aside too: what a screen shows. */
    @Transactional(readOnly = true)
    public List<Report> allReports(IncidentId id) {
        return Crediting.spread(reports.resting(reports.whole(links.mentionsIn(List.of(id)))));
    }

    /** What a document tells, all its mentions. */
    @Transactional(readOnly = true)
    public List<Report> reports(DocumentId document) {
        return reports.resting(reports.standing(document));
    }

    /** {@link #reports(IncidentId)} for many incidents at once. */
    @Transactional(readOnly = true)
    public Map<IncidentId, List<Report>> reports(Collection<IncidentId> ids) {
        return byIncident(ids, reports::standing);
    }

    /** {@link #allReports(IncidentId)} for many incidents at once. */
    @Transactional(readOnly = true)
    public Map<IncidentId, List<Report>> allReports(Collection<IncidentId> ids) {
        return byIncident(ids, reports::whole);
    }

    private Map<IncidentId, List<Report>> byIncident(
            Collection<IncidentId> ids, Function<List<MentionId>, List<Report>> read) {
        var places = links.placesIn(ids).stream()
                .collect(toMap(it -> new MentionId(it.mention()), it -> new IncidentId(it.incident())));
        return reports.resting(read.apply(List.copyOf(places.keySet()))).stream()
                .collect(groupingBy(
                        it -> Optional.ofNullable(places.get(it.id())).orElseThrow(),
                        collectingAndThen(toList(), Crediting::spread)));
    }

    @Transactional(readOnly = true)
    public Optional<IncidentId> of(MentionId mention) {
        return links.of(mention);
    }

    /** The incidents that mentions of this document are in. */
    @Transactional(readOnly = true)
    public Set<IncidentId> of(DocumentId document) {
        return Set.copyOf(links.incidentsOf(document));
    }

    /** The independent voices, each with its documents, and with the words by which they rest on an agency. */
    @Transactional(readOnly = true)
    public List<Voice> voices(IncidentId id) {
        return voices.of(reports(id));
    }

    /** How many independent voices speak in an incident's reports. */
    public long voices(List<Report> reports) {
        return Speaking.of(reports).size();
    }

    /** The names of the agencies known, for a person to choose from. */
    public List<String> agencies() {
        return Agencies.all();
    }

    /**
     * A person says whose words a claim passes on.
     *
     * @param agency by any of its names; empty where the claim rests on a source of its own
     */
    @ForReviewers
    public void rest(ClaimId claim, String agency, String reason, AccountId by) {
        basing.rest(claim, agency, reason, by);
    }

    /** What happened to its links, the oldest first. */
    @Transactional(readOnly = true)
    public List<LinkAct> history(IncidentId id) {
        return incidents.acts(id).stream().map(IncidentsRepository.ActRow::act).toList();
    }

    /** Links these mentions again after their claims changed, with whatever else they touch; the incidents touched. */
    public Set<IncidentId> relink(Collection<MentionId> mentions) {
        return judging.again(mentions);
    }

    /** A person says that the mention belongs to this incident. */
    @ForReviewers
    public void confirm(IncidentId id, MentionId mention, AccountId by) {
        judging.confirm(id, mention, by);
    }

    /** A person says that the mention tells of something else than the rest of its incident. */
    @ForReviewers
    public void unlink(MentionId mention, String reason, AccountId by) {
        judging.unlink(mention, reason, by);
    }

    /** A person says that two incidents are one; {@code from} lives on as a pointer. */
    @ForReviewers
    public void merge(IncidentId into, IncidentId from, String reason, AccountId by) {
        judging.merge(into, from, reason, by);
    }

    /** A person says that these mentions tell of another incident than the rest; the new incident. */
    @ForReviewers
    public IncidentId split(IncidentId id, Set<MentionId> mentions, String reason, AccountId by) {
        return judging.split(id, mentions, reason, by);
    }
}
