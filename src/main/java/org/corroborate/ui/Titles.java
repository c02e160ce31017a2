package org.corroborate.ui;

import org.corroborate.incidents.Incident;

/** How an incident is called: where and when, as far as it is known. */
final class Titles {

    private Titles() {}

    /** "Bandiagara, 25 Feb 2021". */
    static String of(Incident incident) {
        return incident.when()
                .map(when -> incident.name() + ", " + Phrases.of(when))
                .orElse(incident.name());
    }

    /** "Armed clash · Bandiagara, Mopti". */
    static String facts(Incident incident) {
        var type = incident.type().map(Phrases::of).orElse("");
        var where = incident.where().map(Phrases::of).orElse("");
        return type.isBlank() || where.isBlank() ? type + where : type + " · " + where;
    }
}
