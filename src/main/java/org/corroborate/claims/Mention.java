package org.corroborate.claims;

import org.corroborate.sources.TextId;

/** A passage that reports one incident; its span (UTF-16 units) covers the words of all its proposed claims. */
public record Mention(MentionId id, TextId text, int start, int end) {}
