package org.corroborate.conflicts;

/** A codebook's rules, by name and version: {@code ACLED}, {@code 2021}. */
public record MethodName(String name, String version) {}
