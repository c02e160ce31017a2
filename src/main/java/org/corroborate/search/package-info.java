/**
 * Finding words again: in documents, claims, incidents and decisions, whatever their accents and spellings. The index is
 * derived; it is made again from the database wherever it is absent, broken or behind. Saved searches are a person's own.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "audit",
            "sources",
            "claims",
            "places",
            "actors",
            "incidents",
            "conflicts",
            "review"
        })
package org.corroborate.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
