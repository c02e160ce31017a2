package org.corroborate.tables;

import org.corroborate.claims.Claims;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.corroborate.sources.Step;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before any extractor looks at a table, its rows are taken as a person said; until somebody has, it waits. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TableStep implements Step {

    private final Documents documents;
    private final Claims claims;
    private final Tables tables;
    private final TablesRepository orders;
    private final RowTaking taking;

    TableStep(Documents documents, Claims claims, Tables tables, TablesRepository orders, RowTaking taking) {
        this.documents = documents;
        this.claims = claims;
        this.tables = tables;
        this.orders = orders;
        this.taking = taking;
    }

    @Override
    public Stage reaches() {
        return Stage.PROPOSED;
    }

    @Override
    public void take(DocumentId id) {
        var text = documents.text(id).orElseThrow();
        if (claims.proposed(text.id())) {
            return;
        }
        tables.grid(id).ifPresent(grid -> orders.ordered(id)
                .orElseThrow(() -> new Refusal("tables.waits"))
                .ifPresent(mapping -> taking.take(text, grid, mapping)));
    }
}
