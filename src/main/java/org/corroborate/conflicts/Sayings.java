package org.corroborate.conflicts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.Report;

/** What the reports of one incident say, read once for each report, however many it is held against. */
final class Sayings {

    private final List<Report> reports;

    private final Set<Attribute> told = EnumSet.noneOf(Attribute.class);

    private final Map<Attribute, List<Said>> figures = new EnumMap<>(Attribute.class);

    private final Villages villages = new Villages();

    Sayings(List<Report> reports) {
        this.reports = reports;
        for (var report : reports) {
            report.claims().forEach(it -> told.add(it.attribute()));
        }
    }

    List<Report> reports() {
        return reports;
    }

    /** Whether any report says something of it. */
    boolean tell(Attribute attribute) {
        return told.contains(attribute);
    }

    /** All figures of one attribute, report by report. */
    List<Said> figures(Attribute attribute) {
        return tell(attribute) ? figures.computeIfAbsent(attribute, this::read) : List.of();
    }

    private List<Said> read(Attribute attribute) {
        return reports.stream()
                .flatMap(it -> Figures.said(it, attribute).stream())
                .toList();
    }

    Villages villages() {
        return villages;
    }
}
