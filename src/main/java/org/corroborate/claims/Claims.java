package org.corroborate.claims;

import java.util.Collection;
import java.util.List;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Service;

/** What documents say: mentions and their claims, to be added and asked for. */
@Service
public class Claims {

    /** Keeps what an extractor found in a text. */
    public void propose(TextId text, List<ProposedMention> found) {
        throw new UnsupportedOperationException("follows");
    }

    /** Adds a passage that reports one incident. */
    public Mention addMention(TextId text, int start, int end, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** Adds a claim that a person made from words of the text. */
    public Claim add(MentionId mention, Statement statement, Quote quote, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** Adds a claim that replaces another one, which stays. */
    public Claim correct(ClaimId replaced, Statement statement, Quote quote, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** All claims of a text, the replaced ones too, in the order of their quotes. */
    public List<Claim> in(TextId text) {
        throw new UnsupportedOperationException("follows");
    }

    public List<Mention> mentionsIn(TextId text) {
        throw new UnsupportedOperationException("follows");
    }

    public Claim claim(ClaimId id) {
        throw new UnsupportedOperationException("follows");
    }

    public Mention mention(MentionId id) {
        throw new UnsupportedOperationException("follows");
    }

    public List<Claim> of(MentionId mention) {
        throw new UnsupportedOperationException("follows");
    }

    public List<Claim> ofAll(Collection<MentionId> mentions) {
        throw new UnsupportedOperationException("follows");
    }
}
