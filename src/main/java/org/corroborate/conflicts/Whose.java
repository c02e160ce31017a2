package org.corroborate.conflicts;

import org.corroborate.incidents.Report;

/**
 * What a figure is of.
 *
 * @param things what was counted where it is not people (homes, livestock); empty for people
 * @param informant whose figure the text says it is, in lower case; empty where it is the publisher's
 * @param alone whether the informant counts nobody else under this attribute
 */
record Whose(Report report, People people, String things, String informant, boolean alone) {}
