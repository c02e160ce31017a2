/** The register of armed groups and forces: aliases, parents, rivals. Data files, not code. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.corroborate.actors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
