package org.corroborate.datasets;

import java.util.Optional;
import org.corroborate.claims.ClaimId;
import org.corroborate.review.DecisionId;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/**
 * The way back from a cell to the words it came from.
 *
 * @param documentNumber the short name people use
 * @param sha256 of the document's bytes
 * @param start where the quote begins in the text, in Unicode code points
 * @param end where it ends, exclusive
 * @param prefix some words before it, so that it can be found again
 * @param decision the decision by which the cell got its value, where there was one
 * @param reason of that decision; empty without one
 */
public record Citation(
        ClaimId claim,
        DocumentId document,
        int documentNumber,
        String sha256,
        TextId text,
        int start,
        int end,
        String prefix,
        String quote,
        String suffix,
        Optional<DecisionId> decision,
        String reason) {}
