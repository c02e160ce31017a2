/**
 * Tables of incidents, row by row: what each column says is told once by a person, and then every row is a mention with
 * coded claims that quote their cells. A row is kept or refused with a sentence; nothing in it is guessed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "sources", "claims", "incidents"})
package org.corroborate.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
