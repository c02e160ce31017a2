/** What we hold and why: decisions on claims, passages and conflicts. Decisions are added, never changed; status is read off them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "accounts", "sources", "claims", "extraction", "incidents", "conflicts"})
package org.corroborate.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
