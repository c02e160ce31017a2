package org.corroborate.ui;

import org.corroborate.incidents.Incident;

/** How an incident is called: where and when, as far as it is known. */
final class Titles {

    private static final String NAMELESS = "?";

    private Titles() {}

    /** "Bandiagara, 25 Feb 2021". */
    static String of(Incident incident) {
        return incident.when()
                .map(when -> name(incident) + ", " + Phrases.of(when))
                .orElse(name(incident));
    }

    /** The place it is known by; said in words where no source names one. */
    static String name(Incident incident) {
        return incident.name().equals(NAMELESS) ? Words.say("incidents.place-unknown") : incident.name();
    }

    /** "Armed clash · Bandiagara, Mopti". */
    static String facts(Incident incident) {
        var type = incident.type().map(Phrases::of).orElse("");
        var where = incident.where().map(Phrases::of).orElse("");
        return type.isBlank() || where.isBlank() ? type + where : type + " · " + where;
    }
}
