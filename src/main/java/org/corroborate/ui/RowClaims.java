package org.corroborate.ui;

import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;

/** Which claims stand in a row of the matrix, and in which words; who was killed is read off the figures. */
final class RowClaims {

    /** From top to bottom: when and where, who, how many, and by what. */
    static final List<Attribute> ORDER = List.of(
            Attribute.DATE,
            Attribute.PLACE,
            Attribute.PERPETRATOR,
            Attribute.CLAIMED_BY,
            Attribute.FATALITIES,
            Attribute.VICTIMS,
            Attribute.INJURIES,
            Attribute.ABDUCTED,
            Attribute.RELEASED,
            Attribute.MISSING,
            Attribute.ARRESTED,
            Attribute.DISPLACED,
            Attribute.DESTROYED,
            Attribute.TYPE,
            Attribute.WEAPON);

    private RowClaims() {}

    static List<Claim> in(Attribute row, List<Claim> claims) {
        return claims.stream().filter(it -> stands(row, it)).toList();
    }

    private static boolean stands(Attribute row, Claim claim) {
        return row == Attribute.VICTIMS
                ? claim.attribute() == Attribute.FATALITIES && !counted(claim).isBlank()
                : claim.attribute() == row;
    }

    static String words(Attribute row, Claim claim) {
        return row == Attribute.VICTIMS ? counted(claim) : Phrases.of(claim.statement());
    }

    private static String counted(Claim claim) {
        return claim.statement() instanceof Statement.Figure figure ? figure.of() : "";
    }
}
