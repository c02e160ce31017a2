/** People who use the workbench, what they may do, and how they sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.corroborate.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
