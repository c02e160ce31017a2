package org.corroborate.datasets;

/** A file of a release, as it can be downloaded. */
public record ReleaseFile(String name, String mediaType, long size, String sha256) {}
