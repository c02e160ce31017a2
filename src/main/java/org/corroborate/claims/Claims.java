package org.corroborate.claims;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What documents say: mentions and their claims, to be added and asked for. */
@Service
public class Claims {

    private final ClaimsRepository claims;
    private final MentionsRepository mentions;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            ClaimsRepository claims,
            MentionsRepository mentions,
            Documents documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.mentions = mentions;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what an extractor found in a text, once: a text that has proposed claims gets no others. */
    @Transactional
    public void propose(TextId id, List<ProposedMention> found) {
        if (claims.anyByExtractorIn(id)) {
            return;
        }
        var text = documents.text(id);
        var proposals = Proposals.of(text, found, clock.instant());
        mentions.add(proposals.mentions(), Optional.empty(), clock.instant());
        claims.add(proposals.claims());
        events.publishEvent(new ClaimsProposed(
                text.document(),
                id,
                proposals.mentions().size(),
                proposals.claims().size(),
                extractor(proposals),
                clock.instant()));
    }

    /** Whether an extractor has proposed claims in a text. */
    public boolean proposed(TextId text) {
        return claims.anyByExtractorIn(text);
    }

    /** Those of the claims that a later telling has put right, without a person. */
    public Set<ClaimId> putRight(Collection<ClaimId> among) {
        return claims.putRight(among);
    }

    /** Adds a passage that reports one incident. */
    @ForReviewers
    @Transactional
    public Mention addMention(TextId id, int start, int end, AccountId by) {
        var text = documents.text(id);
        Words.refuseSpan(text, start, end);
        var mention = new Mention(MentionId.create(), id, start, end);
        mentions.add(List.of(mention), Optional.of(by), clock.instant());
        events.publishEvent(new MentionAdded(mention, text.document(), by, clock.instant()));
        return mention;
    }

    /** Adds a claim that a person made from words of the text. */
    @ForReviewers
    @Transactional
    public Claim add(MentionId mention, Statement statement, Quote quote, AccountId by) {
        return keep(mention, statement, quote, Optional.empty(), by);
    }

    /** Adds a claim that replaces another one, which stays. */
    @ForReviewers
    @Transactional
    public Claim correct(ClaimId replaced, Statement statement, Quote quote, AccountId by) {
        return keep(claim(replaced).mention(), statement, quote, Optional.of(replaced), by);
    }

    /** All claims of a text, the replaced ones too, in the order of their quotes. */
    public List<Claim> in(TextId text) {
        return claims.in(text);
    }

    /** What a rule proposed, in one text or in all, text by text in the order of their quotes. */
    public List<Claim> byRule(String rule, Optional<TextId> text) {
        return claims.byRule(rule, text);
    }

    /** How many claims a text has. Since claims are only added, as many as before are the same as before. */
    public int count(TextId text) {
        return claims.count(text);
    }

    public List<Mention> mentionsIn(TextId text) {
        return mentions.in(text);
    }

    public Claim claim(ClaimId id) {
        return claims.byId(id).orElseThrow(() -> unknown("claim", id.value()));
    }

    /** Claims in the order in which they are asked for. */
    public List<Claim> claims(Collection<ClaimId> ids) {
        var found = claims.byIds(ids).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        return ids.stream()
                .map(it -> Optional.ofNullable(found.get(it)).orElseThrow(() -> unknown("claim", it.value())))
                .toList();
    }

    public Mention mention(MentionId id) {
        return mentions.byId(id).orElseThrow(() -> unknown("mention", id.value()));
    }

    public List<Claim> of(MentionId mention) {
        return claims.ofAll(List.of(mention));
    }

    /** The claims of many mentions, text by text in the order of their quotes. */
    public List<Claim> ofAll(Collection<MentionId> mentions) {
        return claims.ofAll(mentions);
    }

    private Claim keep(MentionId id, Statement statement, Quote quote, Optional<ClaimId> replaces, AccountId by) {
        var text = documents.text(mention(id).text());
        Words.refuseUnlessStanding(quote, text);
        var claim = new Claim(ClaimId.create(), id, statement, quote, new Origin.Person(by), replaces, clock.instant());
        claims.add(List.of(claim));
        events.publishEvent(new ClaimAdded(claim, text.document(), by));
        return claim;
    }

    private static Agent extractor(Proposals proposals) {
        return proposals.claims().stream()
                .map(Claim::origin)
                .filter(Origin.Extractor.class::isInstance)
                .map(Origin.Extractor.class::cast)
                .map(it -> new Agent.Job(it.name(), it.version()))
                .findFirst()
                .orElse(new Agent.Job("extractor", "-"));
    }

    private static Refusal unknown(String what, Object id) {
        return new Refusal("shared.unknown", what + " " + id);
    }
}
