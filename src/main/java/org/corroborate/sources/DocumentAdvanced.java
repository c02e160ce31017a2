package org.corroborate.sources;

/** A document's progress has changed; published after it is kept, for screens that show it. Not audited. */
public record DocumentAdvanced(Progress progress) {}
