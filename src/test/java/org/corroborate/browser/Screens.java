package org.corroborate.browser;

import java.util.List;

/** The screens of the workbench, as somebody meets them who may see them. */
final class Screens {

    private static final String REVIEWER = "reviewer2";

    private Screens() {}

    static List<Place> fixed() {
        return List.of(
                Place.of("login", "login", "", "form"),
                Place.of("documents", "documents", REVIEWER, ".document-list .document-row"),
                Place.of("reading", "documents/2", REVIEWER, "document-text [data-claim]"),
                Place.of("reading-chosen", "documents/2", REVIEWER, "document-text [data-claim]", "j", "j"),
                Place.of("reading-why", "documents/2", REVIEWER, "document-text [data-claim]", "j", "w"),
                Place.of("reading-correct", "documents/2", REVIEWER, "document-text [data-claim]", "j", "e"),
                Place.of("reading-table", "documents/3", REVIEWER, "document-text [data-claim]"),
                Place.of("incidents", "incidents", REVIEWER, "vaadin-grid"),
                Place.of("conflicts", "conflicts", REVIEWER, ".queue-row"),
                Place.of("conflicts-none", "conflicts?state=waiting", REVIEWER, ".empty"),
                Place.of("work", "work", REVIEWER, ".work"),
                Place.of("find", "find?q=bandiagara", REVIEWER, ".hits"),
                Place.of("inbox", "inbox", REVIEWER, ".inbox"),
                Place.of("keys", "documents/2", REVIEWER, "document-text [data-claim]", "?"),
                Place.of("audit", "audit", REVIEWER, "main"),
                Place.of("no-entry", "admin", REVIEWER, "main"),
                Place.of("datasets", "datasets", "editor", "main"),
                Place.of("admin", "admin", "administrator", ".account-list .account-row"),
                Place.of("nothing-here", "documents/999", REVIEWER, "main"));
    }

    /** Those with a conflict and its incident chosen. */
    static List<Place> of(String conflict, String incident) {
        return List.of(
                Place.of("conflict", conflict, REVIEWER, ".evidence"),
                Place.of("conflict-chosen", conflict, REVIEWER, ".evidence", "2"),
                Place.of("incident", incident, REVIEWER, ".matrix"));
    }
}
