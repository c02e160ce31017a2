package org.corroborate.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.corroborate.audit.EntryFilter;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Subject;

/** Which entries are shown, as the address holds it: {@code audit/4812?act=decided&day=2026-11-20}. */
record AuditAddress(Optional<AccountId> by, Optional<String> act, Optional<LocalDate> day, Optional<Subject> about) {

    static final AuditAddress EVERYTHING =
            new AuditAddress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static AuditAddress of(QueryParameters asked) {
        return new AuditAddress(
                asked.getSingleParameter("by").flatMap(AuditAddress::account),
                asked.getSingleParameter("act"),
                asked.getSingleParameter("day").flatMap(AuditAddress::day),
                asked.getSingleParameter("about").flatMap(AuditAddress::subject));
    }

    EntryFilter filter() {
        return new EntryFilter(by.map(Agent.Person::new), act, day);
    }

    QueryParameters parameters() {
        var parameters = new HashMap<String, String>();
        by.ifPresent(it -> parameters.put("by", it.value().toString()));
        act.ifPresent(it -> parameters.put("act", it));
        day.ifPresent(it -> parameters.put("day", it.toString()));
        about.ifPresent(it -> parameters.put("about", it.toString()));
        return QueryParameters.simple(parameters);
    }

    static String historyOf(Subject subject) {
        return "audit?about=" + subject;
    }

    private static Optional<AccountId> account(String id) {
        return Addresses.id(id).map(AccountId::new);
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Subject> subject(String words) {
        var parts = words.split(":", 2);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new Subject(parts[0], parts[1]))
                : Optional.empty();
    }
}
