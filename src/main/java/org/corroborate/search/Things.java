package org.corroborate.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableFieldType;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Conflict;
import org.corroborate.incidents.Incident;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Decision;
import org.corroborate.sources.DocumentText;

/** What the index keeps of each thing: pure functions from the house's words to Lucene's. */
final class Things {

    private static final IndexableFieldType LIT = Fields.lit();

    private Things() {}

    static String key(HitKind kind, UUID id) {
        return kind.code() + ":" + id;
    }

    /** A document with the words of its newest text, where it has one. */
    static Document document(
            org.corroborate.sources.Document document,
            Optional<DocumentText> text,
            Optional<String> source,
            Collection<Claim> claims) {
        var thing = thing(HitKind.DOCUMENT, document.id().value());
        thing.add(new StringField(Fields.DOCUMENT, document.id().value().toString(), Field.Store.NO));
        thing.add(new TextField(Fields.TITLE, document.title(), Field.Store.NO));
        thing.add(new TextField(
                Fields.FACTS,
                "%s %03d %s".formatted(document.fileName(), document.number(), source.orElse("")),
                Field.Store.NO));
        text.ifPresent(it -> {
            thing.add(new Field(Fields.WORDS, it.content(), LIT));
            thing.add(new StoredField(Fields.TEXT, it.id().value().toString()));
        });
        source.ifPresent(it -> exact(thing, Fields.SOURCE, it));
        claims.stream().map(it -> it.attribute().name()).distinct().forEach(it -> exact(thing, Fields.ATTRIBUTE, it));
        document.published().ifPresent(day -> thing.add(Fields.days(day, day)));
        whens(claims).distinct().forEach(it -> thing.add(Fields.days(it.from(), it.to())));
        return thing;
    }

    /** A claim by its quote; its mention's other claims say when it was. */
    static Document claim(
            Claim claim, UUID document, Optional<String> source, ClaimState state, Collection<Claim> mention) {
        var thing = thing(HitKind.CLAIM, claim.id().value());
        thing.add(new StringField(Fields.DOCUMENT, document.toString(), Field.Store.NO));
        said(thing, claim.quote().exact());
        thing.add(new TextField(Fields.FACTS, facts(claim.statement()), Field.Store.NO));
        source.ifPresent(it -> exact(thing, Fields.SOURCE, it));
        exact(thing, Fields.ATTRIBUTE, claim.attribute().name());
        exact(thing, Fields.STATE, state.name());
        whens(mention).distinct().forEach(it -> thing.add(Fields.days(it.from(), it.to())));
        return thing;
    }

    static Document incident(Incident incident) {
        var thing = thing(HitKind.INCIDENT, incident.id().value());
        thing.add(new TextField(Fields.TITLE, incident.name(), Field.Store.NO));
        var where = incident.where().map(it -> places(it)).orElse("");
        said(thing, where);
        thing.add(new TextField(
                Fields.FACTS, incident.type().map(it -> words(it.code())).orElse(""), Field.Store.NO));
        incident.when().ifPresent(it -> thing.add(Fields.days(it.from(), it.to())));
        return thing;
    }

    /** A conflict, by why it is one, and by the reasons of the decisions about it, the newest first. */
    static Document decision(
            Conflict conflict, List<Decision> decisions, ConflictState state, Optional<Incident> incident) {
        var thing = thing(HitKind.DECISION, conflict.id().value());
        said(thing, decisions.reversed().stream().map(Decision::reason).collect(Collectors.joining("\n")));
        var facts = new ArrayList<String>();
        facts.add(conflict.why().in(Locale.ENGLISH));
        facts.add(conflict.why().in(Locale.FRENCH));
        decisions.stream().flatMap(it -> it.method().stream()).forEach(it -> facts.add(it.name()));
        incident.flatMap(Incident::where).ifPresent(it -> facts.add(places(it)));
        thing.add(new TextField(Fields.FACTS, String.join("\n", facts), Field.Store.NO));
        incident.ifPresent(it -> thing.add(new TextField(Fields.TITLE, it.name(), Field.Store.NO)));
        exact(thing, Fields.ATTRIBUTE, conflict.attribute().name());
        exact(thing, Fields.STATE, state.name());
        if (decisions.isEmpty()) {
            incident.flatMap(Incident::when).ifPresent(it -> thing.add(Fields.days(it.from(), it.to())));
        }
        decisions.stream()
                .map(it -> LocalDate.ofInstant(it.at(), ZoneOffset.UTC))
                .forEach(day -> thing.add(Fields.days(day, day)));
        return thing;
    }

    private static Document thing(HitKind kind, UUID id) {
        var thing = new Document();
        thing.add(new StringField(Fields.KEY, key(kind, id), Field.Store.YES));
        exact(thing, Fields.KIND, kind.code());
        return thing;
    }

    private static void said(Document thing, String words) {
        thing.add(new Field(Fields.WORDS, words, LIT));
        thing.add(new StoredField(Fields.SAID, words));
    }

    private static void exact(Document thing, String field, String value) {
        thing.add(new StringField(field, value, Field.Store.NO));
    }

    private static Stream<Statement.When> whens(Collection<Claim> claims) {
        return claims.stream()
                .map(Claim::statement)
                .filter(Statement.When.class::isInstance)
                .map(Statement.When.class::cast);
    }

    /** What the claim says besides its words: the register's names. */
    private static String facts(Statement statement) {
        return switch (statement) {
            case Statement.Figure it -> it.of() + " " + it.accordingTo();
            case Statement.Perpetrator it -> it.actor();
            case Statement.Responsibility it -> it.actor();
            case Statement.Where it -> places(it);
            case Statement.Weapon it -> it.weapon();
            case Statement.Type it -> words(it.type().code());
            case Statement.When _ -> "";
        };
    }

    private static String places(Statement.Where where) {
        return Stream.of(where.place(), where.cercle(), where.region())
                .filter(it -> !it.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String words(String code) {
        return code.replace('_', ' ');
    }
}
