package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Source;
import org.springframework.stereotype.Component;

/** Which documents speak with one voice. */
@Component
class Voices {

    private final Documents documents;

    Voices(Documents documents) {
        this.documents = documents;
    }

    /** A copy speaks with the voice of what it copies; a document of unknown source speaks for itself. */
    String of(DocumentId id) {
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
    List<Voice> of(Collection<Report> reports) {
        var byVoice = new TreeMap<String, Set<DocumentId>>();
        reports.forEach(it ->
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
