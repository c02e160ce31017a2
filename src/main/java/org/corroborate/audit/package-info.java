/** What was done, when and by whom: one listener on the audited events, in the same transaction, as a chain of seals. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.corroborate.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
