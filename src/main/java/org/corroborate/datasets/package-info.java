/** Releases: frozen, numbered editions of a dataset, their methods, and the citations that lead each cell back to its words. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "accounts", "audit", "sources", "claims", "incidents", "conflicts", "review"})
package org.corroborate.datasets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
