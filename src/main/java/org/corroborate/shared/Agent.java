package org.corroborate.shared;

/** Who acted: a person with an account, or a job of the workbench itself (PROV-O {@code Agent}). */
public sealed interface Agent {

    /** A person, signed in. */
    record Person(AccountId account) implements Agent {}

    /** A part of the workbench that works by itself, with the version that did the work. */
    record Job(String name, String version) implements Agent {}
}
