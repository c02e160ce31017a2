/**
 * Finding claims in text: a pure function from text to {@link Found} claims, deterministic, without Spring and database
 * inside. The one class that knows the database is the step that proposes what was found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "sources", "claims", "places", "actors"})
package org.corroborate.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
