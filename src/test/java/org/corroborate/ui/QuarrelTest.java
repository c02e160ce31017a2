package org.corroborate.ui;

import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incidents;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen before which two reports of one attack lie, whose figures cannot both be right. */
abstract class QuarrelTest extends ScreenTest {

    private static final String REPORT = "On %s, unidentified gunmen attacked the gendarmerie post in"
            + " Bandiagara. The attack killed %s gendarmes and wounded four others.";

    @Autowired
    private Incidents incidents;

    @Autowired
    private Conflicts conflicts;

    /** Nine dead against seven, on this day: months away from those of other tests, lest they be linked. */
    final Conflict quarrel(String day) {
        received(REPORT.formatted(day, "nine"));
        var second = received(REPORT.formatted(day, "seven"));
        var told = incidents.all().stream()
                .filter(it -> incidents.reports(it.id()).stream()
                        .anyMatch(report -> report.document().equals(second.id())))
                .findFirst()
                .orElseThrow();
        return conflicts.of(told.id()).stream()
                .filter(it -> it.attribute() == Attribute.FATALITIES)
                .findFirst()
                .orElseThrow();
    }
}
