package org.corroborate.tables;

import java.util.List;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;

/** What a row of a table says, or why it is refused. */
public sealed interface RowClaims {

    /** The row's number in the file. */
    int row();

    /**
     * What it says.
     *
     * @param id what the row is called by the one who made the table
     */
    record Told(int row, String id, List<Coded> claims) implements RowClaims {
        public Told {
            claims = List.copyOf(claims);
        }
    }

    /** Nothing is taken from it. */
    record Refused(int row, String words, Sentence why) implements RowClaims {}

    /** One claim, with the place of the cells it quotes and the name of their column. */
    record Coded(Statement statement, int start, int end, String column) {}
}
