package org.corroborate.review;

import java.util.List;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Mention;

/**
 * What one coder has before their eyes of a text: what was proposed in the drawn passages, and what they made of it
 * themselves; nothing that anybody else held.
 */
public record CodingSheet(List<Claim> claims, List<Mention> mentions, TextReview reviewed) {}
