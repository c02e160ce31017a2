package org.corroborate.ui;

import java.util.Optional;
import org.corroborate.review.Headway;
import org.corroborate.sources.NearCopy;

/** What a row of Documents says besides its name: who published it, how far it is looked at, what it is a copy of. */
record DocumentFacts(Optional<String> source, Headway headway, Optional<NearCopy> copyOf) {}
