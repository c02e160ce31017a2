package org.corroborate.ui;

import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;

/**
 * Where a claim is lit: its quote; for a figure coded in a table's row, whose quote says what it counts, only the cell.
 */
record Spot(int start, int end, String exact) {

    static Spot of(Claim claim) {
        var quote = claim.quote();
        var tab = quote.exact().lastIndexOf('\t');
        if (tab < 0 || !(claim.statement() instanceof Statement.Figure figure && figure.coded())) {
            return new Spot(quote.start(), quote.end(), quote.exact());
        }
        return new Spot(quote.start() + tab + 1, quote.end(), quote.exact().substring(tab + 1));
    }
}
