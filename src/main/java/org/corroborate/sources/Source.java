package org.corroborate.sources;

/** Who publishes: an outlet, agency or organisation. */
public record Source(SourceId id, String name) {}
