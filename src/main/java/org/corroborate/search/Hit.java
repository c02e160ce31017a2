package org.corroborate.search;

import java.util.List;
import java.util.UUID;

/**
 * One thing that was found.
 *
 * @param id of the document, incident, claim or, for a decision, of the conflict, which may wait for one
 * @param snippets the words around what was found, the best first
 */
public record Hit(HitKind kind, UUID id, List<Snippet> snippets) {

    public Hit {
        snippets = List.copyOf(snippets);
    }
}
