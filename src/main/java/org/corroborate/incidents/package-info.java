/** What happened: mentions linked into incidents, with the reasons for each link; people confirm, merge and split. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "sources", "claims", "places", "actors"})
package org.corroborate.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
