/** The kernel every module may use: who acts, on what, and the event that the audit trail listens for. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.corroborate.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
