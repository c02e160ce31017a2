package org.corroborate.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corroborate.sources.DocumentText;

/** What an extractor found in a text, as mentions and claims to be kept. */
record Proposals(List<Mention> mentions, List<Claim> claims) {

    static Proposals of(DocumentText text, List<ProposedMention> found, Instant at) {
        var mentions = new ArrayList<Mention>();
        var claims = new ArrayList<Claim>();
        for (var proposed : found) {
            Words.refuseSpan(text, proposed.start(), proposed.end());
            var mention = new Mention(MentionId.create(), text.id(), proposed.start(), proposed.end());
            mentions.add(mention);
            for (var claim : proposed.claims()) {
                claims.add(new Claim(
                        ClaimId.create(),
                        mention.id(),
                        claim.statement(),
                        Words.quote(text, claim.start(), claim.end()),
                        claim.origin(),
                        claim.replaces(),
                        at));
            }
        }
        return new Proposals(mentions, claims);
    }
}
