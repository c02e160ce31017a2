package org.corroborate.ui;

import org.corroborate.claims.Claim;

/**
 * Where a claim is lit: its quote; for a figure coded in a table's row, whose quote says what it counts, only the cell.
 */
record Spot(int start, int end, String exact) {

    static Spot of(Claim claim) {
        var cell = claim.cell();
        return new Spot(cell.start(), cell.end(), cell.exact());
    }
}
