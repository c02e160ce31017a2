package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Silence;
import org.corroborate.sources.Document;

/** What each source says of one attribute, where they quarrel, and what we hold of it. */
class MatrixRow extends NativeTableRow {

    private final Attribute attribute;
    private final List<NativeTableCell> cells = new ArrayList<>();

    /** The claims of an incident by document, and what was found between them. */
    record Told(Map<Document, List<Claim>> columns, List<Conflict> conflicts, List<Silence> silences) {

        List<Claim> claims() {
            return columns.values().stream().flatMap(List::stream).toList();
        }

        Map<ClaimId, Integer> places() {
            var places = new HashMap<ClaimId, Integer>();
            var column = 0;
            for (var claims : columns.values()) {
                for (var claim : claims) {
                    places.put(claim.id(), column);
                }
                column++;
            }
            return places;
        }
    }

    MatrixRow(Held known, Attribute attribute, Told told) {
        this.attribute = attribute;
        var quarrels = told.conflicts().stream()
                .filter(it -> it.attribute() == attribute)
                .toList();
        add(name());
        told.columns().forEach((document, claims) -> {
            var cell = ClaimCells.cell(known, document, attribute, RowClaims.in(attribute, claims), quarrels);
            cell.getElement().setAttribute("tabindex", "-1");
            cells.add(cell);
            add(cell);
        });
        Tie.of(attribute, told.conflicts(), told.silences(), told.places())
                .forEach(tie -> cells.get(tie.column()).add(new TieSign(known, attribute, tie)));
        var hold = new NativeTableCell();
        hold.addClassName("held");
        hold.add(HeldParts.of(known, attribute, told.claims(), quarrels));
        add(hold);
    }

    private NativeTableHeaderCell name() {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Div(Family.of(attribute).badge(), new Span(Phrases.of(attribute))));
        return name;
    }

    Attribute attribute() {
        return attribute;
    }

    List<NativeTableCell> cells() {
        return cells;
    }
}
