package org.corroborate.sources;

import java.util.Optional;
import org.corroborate.shared.Sentence;

/**
 * Where a document is on its way.
 *
 * @param working whether the workbench still has something to do with it
 * @param trouble why it went no further, where it did not
 */
public record Progress(DocumentId document, Stage reached, boolean working, Optional<Sentence> trouble) {}
