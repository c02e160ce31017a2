package org.corroborate.tables;

import java.util.List;

/**
 * What became of the rows of a table.
 *
 * @param changed rows told before under the same id, and otherwise: their claims name those they replace
 * @param unchanged rows told before in the same way, of which nothing was added
 * @param refused rows of which nothing was taken, each with the reason
 */
public record TableReport(String dataset, int added, int changed, int unchanged, List<RowClaims.Refused> refused) {

    public TableReport {
        refused = List.copyOf(refused);
    }
}
