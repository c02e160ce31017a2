package org.corroborate.incidents;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what a person says about whose words a claim passes on, and has the incident compared again. */
@Component
class Basing {

    private static final int LONGEST = 100;

    private final CreditsRepository credits;
    private final Reports reports;
    private final LinksRepository links;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Basing(
            CreditsRepository credits,
            Reports reports,
            LinksRepository links,
            Claims claims,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credits = credits;
        this.reports = reports;
        this.links = links;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    void rest(ClaimId id, String agency, String reason, AccountId by) {
        if (reason.isBlank()) {
            throw new Refusal("incidents.reason-needed");
        }
        if (agency.length() > LONGEST) {
            throw new Refusal("incidents.agency-too-long");
        }
        var claim = claims.claim(id);
        var incident = links.of(claim.mention()).orElseThrow(() -> new Refusal("incidents.not-linked"));
        var now = clock.instant();
        var before = agency(incident, claim);
        var after = Agencies.named(agency).orElse(agency.strip());
        credits.say(claim, after, reason.strip(), by, now);
        events.publishEvent(new Relinked(Set.of(incident), true));
        events.publishEvent(new BasisJudged(id, incident, before, after, reason.strip(), by, now));
    }

    private String agency(IncidentId incident, Claim claim) {
        return Crediting.spread(reports.resting(reports.whole(links.mentionsIn(List.of(incident))))).stream()
                .flatMap(it -> it.basis(claim).stream())
                .map(Basis::agency)
                .findFirst()
                .orElse("");
    }
}
