package org.corroborate.browser;

import java.util.List;
import java.util.stream.Stream;

/** The screens of the workbench, as somebody meets them who may see them. */
final class Screens {

    static final String REVIEWER = "reviewer2";
    static final String NEWCOMER = "reviewer1";

    private static final String LIT = "document-text [data-claim]";
    private static final String CHOSEN = ".chosen-claim";

    private Screens() {}

    /** Those whose addresses are the same in every workbench with the example documents. */
    static Stream<Place> fixed() {
        return Stream.of(threshold(), reading(), lists(), keeping()).flatMap(List::stream);
    }

    private static List<Place> threshold() {
        return List.of(
                Place.of("login", "login", "", "form"),
                Place.of("login-refused", "login?error", "", ".trouble"),
                Place.of("no-entry", "admin", REVIEWER, "main .empty"),
                Place.of("nothing-here", "documents/999", REVIEWER, "main .empty"));
    }

    private static List<Place> reading() {
        var reading = Place.of("reading", "documents/2", REVIEWER, LIT);
        return List.of(
                reading,
                named("reading-chosen", reading).pressing("j j", CHOSEN),
                named("reading-why", reading).pressing("j w", ".why-head"),
                named("reading-correct", reading).pressing("j e", ".inline-form"),
                named("reading-reject", reading).pressing("j x", ".inline-form"),
                named("reading-conflict", reading).pressing("j c", ".inline-form"),
                named("reading-new", reading)
                        .pressing("n ArrowRight Shift+ArrowRight Shift+ArrowRight Enter", ".new-claim-content"),
                named("reading-letters", reading).pressing("l", LIT),
                named("reading-notes", reading).pressing("q", ".notes-drawer .note-form"),
                named("reading-by-rule", reading).pressing("j b", ".bulk-accept"),
                named("keys", reading).pressing("?", "vaadin-dialog .key-list"),
                Place.of("reading-table", "documents/3", REVIEWER, LIT),
                Place.of("reading-reader", "documents/0", "reader", LIT),
                Place.of("tour", "documents/2", NEWCOMER, ".tour"));
    }

    private static List<Place> lists() {
        var coding = Place.of("coding", "coding/2/4", REVIEWER, ".coding-head");
        return List.of(
                Place.of("documents", "documents", REVIEWER, ".document-list .document-row"),
                Place.of("incidents", "incidents", REVIEWER, "vaadin-grid"),
                Place.of("conflicts", "conflicts", REVIEWER, ".queue-row"),
                Place.of("conflicts-figures", "conflicts?attribute=fatalities", REVIEWER, ".queue-row"),
                Place.of("conflicts-decided", "conflicts?state=decided", REVIEWER, ".queue-row"),
                Place.of("conflicts-quiet", "conflicts/quiet", REVIEWER, ".quiet-row"),
                Place.of("conflicts-none", "conflicts?state=not_a_conflict", REVIEWER, ".empty"),
                Place.of("work", "work", REVIEWER, ".work-row"),
                Place.of("find", "find?q=bandiagara", REVIEWER, ".hit"),
                Place.of("find-nothing", "find?q=zzzz", REVIEWER, ".empty"),
                Place.of("inbox", "inbox", REVIEWER, ".inbox-row"),
                Place.of("rounds", "coding", REVIEWER, ".round-row"),
                Place.of("agreement", "coding?round=1", REVIEWER, ".agreement table"),
                Place.of("draw", "coding?new", "adjudicator", ".draw-form"),
                coding,
                named("coding-chosen", coding).pressing("j", CHOSEN),
                Place.of("adjudication", "adjudication/1", "adjudicator", ".item-detail"));
    }

    private static List<Place> keeping() {
        var datasets = Place.of("datasets", "datasets", "editor", ".release-list a");
        var admin = Place.of("admin", "admin", "administrator", ".account-list .account-row");
        return List.of(
                datasets,
                named("datasets-row", Place.of("", "datasets?show=rows", "editor", ".dataset-row"))
                        .pressing("j", ".cells-head"),
                named("datasets-freeze", datasets).pressing("Control+Enter", "vaadin-dialog input"),
                Place.of("release", "datasets/1", "editor", ".dataset-row"),
                Place.of("release-files", "datasets/1?show=files", "editor", ".file-row"),
                Place.of("audit", "audit", REVIEWER, ".audit-row"),
                Place.of("audit-decided", "audit?act=decided", REVIEWER, ".audit-row"),
                admin,
                named("admin-account", admin).pressing("j j", ".admin-form"));
    }

    /** What somebody meets on a workbench that has accounts and nothing else. */
    static List<Place> empty() {
        return List.of(
                Place.of("empty-documents", "documents", REVIEWER, ".empty"),
                Place.of("empty-incidents", "incidents", REVIEWER, "main"),
                Place.of("empty-conflicts", "conflicts", REVIEWER, ".empty"),
                Place.of("empty-work", "work", REVIEWER, ".empty"),
                Place.of("empty-find", "find", REVIEWER, ".empty"),
                Place.of("empty-inbox", "inbox", REVIEWER, ".empty"),
                Place.of("empty-rounds", "coding", REVIEWER, "main"),
                Place.of("empty-datasets", "datasets", "editor", ".empty"));
    }

    static Place named(String name, Place place) {
        return new Place(name, place.path(), place.who(), place.ready(), place.keys(), place.until());
    }
}
