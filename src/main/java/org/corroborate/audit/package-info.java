/**
 * What was done, when and by whom: one listener on the audited events, in the same transaction, as a chain of seals.
 * It rests on accounts for its doors only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package org.corroborate.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
