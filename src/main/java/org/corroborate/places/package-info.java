/** The register of places: names with their spellings, and the districts and regions they lie in. Data files, not code. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.corroborate.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
