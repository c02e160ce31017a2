package org.corroborate.conflicts;

import java.util.OptionalInt;
import org.corroborate.shared.Sentence;

/** What a method makes of the figures; empty where it says nothing about that bound. */
public record Proposal(MethodName method, OptionalInt low, OptionalInt best, OptionalInt high, Sentence because) {}
