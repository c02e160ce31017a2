package org.corroborate.incidents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.corroborate.Desk;
import org.corroborate.claims.Count.Exactly;

/** A process of its own in which a person judges links and papers come in, until it is killed. */
final class Importer {

    static final LocalDate DAY = LocalDate.of(2021, 2, 1);

    static final String PAPER = "On February 1, 2021, gunmen killed %d soldiers in Bandiagara. Paper %d.";

    private Importer() {}

    public static void main(String[] arguments) {
        var desk = new Desk(Path.of(arguments[0]));
        var incidents = desk.the(Incidents.class);
        var one = desk.report(DAY, "Bandiagara", new Exactly(9));
        var apart = desk.report(DAY, "Bandiagara", new Exactly(9));
        var split = desk.report(DAY, "Bandiagara", new Exactly(9));
        var elsewhere = desk.report(DAY, "Gao", new Exactly(9));
        incidents.unlink(apart.mention(), "Another attack on that day.", desk.me());
        incidents.split(desk.incident(one), Set.of(split.mention()), "A third attack.", desk.me());
        incidents.merge(desk.incident(one), desk.incident(elsewhere), "Two names for one place.", desk.me());
        System.out.println(one.mention().value() + " " + apart.mention().value() + " "
                + split.mention().value() + " " + elsewhere.mention().value());
        for (var number = 0; ; number++) {
            desk.paper(PAPER.formatted(9 + number % 2, number));
            System.out.println("in " + number);
        }
    }
}
