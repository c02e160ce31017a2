/** Where the claims of one incident cannot all be right: pure functions, and a memory of their results for the queue. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "sources", "claims", "places", "actors", "incidents"})
package org.corroborate.conflicts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
