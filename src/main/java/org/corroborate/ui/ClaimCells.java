package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Conflict;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.sources.Document;

/** A cell of the matrix: each value over its words; what was rejected stays, struck through. */
final class ClaimCells {

    private ClaimCells() {}

    static NativeTableCell cell(
            Held known, Document document, Attribute row, List<Claim> claims, List<Conflict> quarrels) {
        var cell = new NativeTableCell();
        if (claims.isEmpty()) {
            var nothing = new Span(say("incidents.not-mentioned"));
            nothing.addClassName("secondary");
            cell.add(nothing);
        }
        claims.stream()
                .sorted(Comparator.comparingInt(it -> it.quote().start()))
                .forEach(it -> cell.add(value(known, document, row, it, quarrels)));
        return cell;
    }

    private static Div value(Held known, Document document, Attribute row, Claim claim, List<Conflict> quarrels) {
        var state = known.state(claim);
        var value = Links.to(Addresses.claim(document, claim.id()), RowClaims.words(row, claim));
        value.addClassName("value");
        var words = new Span("“" + Spot.of(claim).exact() + "”");
        words.addClassName("words");
        var shown = new Div(new Div(sign(state), value, row == Attribute.VICTIMS ? new Span() : beside(claim)), words);
        shown.addClassName("cell-claim");
        shown.setClassName("set-aside", !state.stands());
        shown.setClassName("in-conflict", open(known, claim, quarrels));
        return shown;
    }

    private static boolean open(Held known, Claim claim, List<Conflict> quarrels) {
        return quarrels.stream()
                .filter(it -> it.claims().contains(claim.id()))
                .anyMatch(it -> known.state(it) == ConflictState.OPEN);
    }

    static Span sign(ClaimState state) {
        var icon =
                switch (state) {
                    case PROPOSED -> Icon.CLAIM_PROPOSED;
                    case ACCEPTED -> Icon.CLAIM_ACCEPTED;
                    case CORRECTED -> Icon.CLAIM_CORRECTED;
                    case REJECTED -> Icon.CLAIM_REJECTED;
                };
        return icon.draw(say("claims.state-" + state.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Span beside(Claim claim) {
        if (!(claim.statement() instanceof Statement.Figure it)) {
            return new Span();
        }
        var beside = new Span(Stream.of(
                        it.of(),
                        it.part() ? say("claims.part") : "",
                        it.coded() ? say("claims.coded") : "",
                        it.accordingTo().isBlank() ? "" : say("claims.according-to", it.accordingTo()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", ")));
        beside.addClassName("secondary");
        return beside;
    }
}
