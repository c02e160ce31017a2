/**
 * What documents say. A {@link Claim} is one statement, bound to the words that make it; a {@link Mention}
 * is the passage that reports one incident and holds its claims. Nothing here is ever changed or removed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "sources"})
package org.corroborate.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
