package org.corroborate.browser;

import org.corroborate.TestWorkbench;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;

/** Waits until every document has come to its last stage. */
final class ProcessedDocuments {

    private ProcessedDocuments() {}

    static void await(Documents documents, int number) {
        TestWorkbench.until(() -> documents.progress().size() == number
                && documents.progress().stream().allMatch(it -> it.reached() == Stage.COMPARED));
    }
}
