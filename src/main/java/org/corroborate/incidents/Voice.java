package org.corroborate.incidents;

import java.util.List;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.DocumentId;

/**
 * Documents that count as one independent voice about an incident: copies, one publisher, or reports that cite the same
 * agency.
 *
 * @param name the publisher or agency
 * @param why what makes them one
 */
public record Voice(String name, List<DocumentId> documents, Sentence why) {

    public Voice {
        documents = List.copyOf(documents);
    }
}
