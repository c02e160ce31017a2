package org.corroborate.incidents;

import org.corroborate.shared.Sentence;

/** One piece of evidence for or against a link, in a sentence, and what it weighs (positive speaks for the link). */
public record Reason(Sentence what, double weight) {}
