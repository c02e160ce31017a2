package org.corroborate.incidents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.ReportsRepository.ReportRow;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.springframework.stereotype.Component;

/** Puts together what linking and comparing see of a mention. */
@Component
class Reports {

    private static final Comparator<Report> ORDER = Comparator.comparing(Report::sha256)
            .thenComparingInt(it -> it.mention().start())
            .thenComparingInt(it -> it.mention().end())
            .thenComparing(it -> it.id().value());

    private final ReportsRepository reports;
    private final Claims claims;
    private final Documents documents;
    private final Voices voices;
    private final CreditsRepository credits;
    private final Optional<SetAside> setAside;

    Reports(
            ReportsRepository reports,
            Claims claims,
            Documents documents,
            Voices voices,
            CreditsRepository credits,
            Optional<SetAside> setAside) {
        this.voices = voices;
        this.credits = credits;
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

    /** Those of a document, with the claims that stand. */
    List<Report> standing(DocumentId document) {
        return standing(reports.mentionsOf(document));
    }

    /** With every claim. */
    List<Report> whole(Collection<MentionId> mentions) {
        return of(mentions, claims.ofAll(mentions), _ -> true);
    }

    /** The same, with whose words they pass on; linking asks for none of it. */
    List<Report> resting(List<Report> reports) {
        var inText = credits.of(
                reports.stream().map(it -> it.mention().text().value()).collect(toSet()));
        var said = credits.said(reports.stream().map(Report::id).toList());
        return reports.stream()
                .map(it -> it.resting(inText.getOrDefault(it.mention().text(), List.of()), said))
                .toList();
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
        var voiceOf = new HashMap<DocumentId, String>();
        var inText = credits.of(rows.values().stream().map(ReportRow::text).collect(toSet()));
        var said = credits.said(rows.keySet());
        return mentions.stream()
                .distinct()
                .filter(rows::containsKey)
                .map(it -> row(rows, it))
                .map(row -> report(row, ofMention.getOrDefault(row.id(), List.of()), known, voiceOf))
                .sorted(ORDER)
                .toList();
    }

    private static ReportRow row(Map<MentionId, ReportRow> rows, MentionId mention) {
        return Optional.ofNullable(rows.get(mention)).orElseThrow();
    }

    private Report report(
            ReportRow row, List<Claim> of, Map<DocumentId, Document> known, Map<DocumentId, String> voiceOf) {
        var document = known.computeIfAbsent(new DocumentId(row.document()), documents::document);
        var voice = voiceOf.computeIfAbsent(document.id(), voices::of);
        return new Report(row.filed(), document.id(), document.sha256(), voice, document.published(), row.words(), of);
    }
}
