package org.corroborate.incidents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.ReportsRepository.ReportRow;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Source;
import org.springframework.stereotype.Component;

/** Puts together what linking and comparing see of a mention. */
@Component
class Reports {

    private final ReportsRepository reports;
    private final Claims claims;
    private final Documents documents;
    private final Optional<SetAside> setAside;

    Reports(ReportsRepository reports, Claims claims, Documents documents, Optional<SetAside> setAside) {
        this.reports = reports;
        this.claims = claims;
        this.documents = documents;
        this.setAside = setAside;
    }

    /** With the claims that stand. */
    List<Report> standing(Collection<MentionId> mentions) {
        var all = claims.ofAll(mentions);
        var aside = aside(all);
        return of(mentions, all, claim -> !aside.contains(claim.id()));
    }

    /** With every claim. */
    List<Report> whole(Collection<MentionId> mentions) {
        return of(mentions, claims.ofAll(mentions), _ -> true);
    }

    /** Where nobody decides, a claim that was replaced does not speak. */
    private Set<ClaimId> aside(List<Claim> all) {
        return setAside.map(it -> it.among(all.stream().map(Claim::id).toList()))
                .orElseGet(
                        () -> all.stream().flatMap(it -> it.replaces().stream()).collect(toSet()));
    }

    private List<Report> of(Collection<MentionId> mentions, List<Claim> all, Predicate<Claim> speaks) {
        var ofMention = all.stream().filter(speaks).collect(groupingBy(Claim::mention));
        var rows = reports.rows(mentions).stream()
                .collect(toMap(row -> new MentionId(row.mention()), Function.identity()));
        var known = new HashMap<DocumentId, Document>();
        var voices = new HashMap<DocumentId, String>();
        return mentions.stream()
                .distinct()
                .filter(rows::containsKey)
                .map(it -> report(it, row(rows, it), ofMention.getOrDefault(it, List.of()), known, voices))
                .toList();
    }

    private static ReportRow row(Map<MentionId, ReportRow> rows, MentionId mention) {
        return Optional.ofNullable(rows.get(mention)).orElseThrow();
    }

    private Report report(
            MentionId mention,
            ReportRow row,
            List<Claim> of,
            Map<DocumentId, Document> known,
            Map<DocumentId, String> voices) {
        var document = known.computeIfAbsent(new DocumentId(row.document()), documents::document);
        var voice = voices.computeIfAbsent(document.id(), this::voice);
        return new Report(
                claims.mention(mention),
                document.id(),
                document.sha256(),
                voice,
                document.published(),
                row.words(),
                of);
    }

    /** A copy speaks with the voice of what it copies; a document of unknown source speaks for itself. */
    String voice(DocumentId id) {
        var seen = new HashSet<DocumentId>();
        var root = id;
        while (seen.add(root)) {
            var of = documents.nearCopyOf(root);
            if (of.isEmpty()) {
                break;
            }
            root = of.get().of();
        }
        var document = documents.document(root);
        return document.source().flatMap(documents::source).map(Source::name).orElse(document.title());
    }

    /** The voices of some reports, by name. */
    List<Voice> voices(List<Report> of) {
        var byVoice = new TreeMap<String, Set<DocumentId>>();
        of.forEach(it ->
                byVoice.computeIfAbsent(it.voice(), _ -> new LinkedHashSet<>()).add(it.document()));
        var voices = new ArrayList<Voice>();
        byVoice.forEach((name, them) -> voices.add(new Voice(name, List.copyOf(them), why(name, them))));
        return voices;
    }

    private Sentence why(String name, Set<DocumentId> of) {
        var numbers = of.stream()
                .map(it -> "%03d".formatted(documents.document(it).number()))
                .sorted()
                .toList();
        if (numbers.size() == 1) {
            return Sentence.of("incidents.voice-alone", numbers.getFirst(), name);
        }
        var copies = of.stream().anyMatch(it -> documents.nearCopyOf(it).isPresent());
        return Sentence.of(
                copies ? "incidents.voice-copies" : "incidents.voice-publisher", String.join(", ", numbers), name);
    }
}
