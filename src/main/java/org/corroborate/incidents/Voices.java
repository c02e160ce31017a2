package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.corroborate.incidents.Voice.SaidBy;
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
        return document.source()
                .flatMap(documents::source)
                .map(Source::name)
                .map(it -> Agencies.named(it).orElse(it))
                .orElse(document.title());
    }

    /** The voices of some reports, by name. */
    List<Voice> of(Collection<Report> reports) {
        var voices = new ArrayList<Voice>();
        Speaking.of(reports).forEach((name, said) -> {
            var of = reports.stream()
                    .filter(it -> it.claims().isEmpty() && it.voice().equals(name)
                            || said.stream().anyMatch(one -> one.document().equals(it.document())))
                    .map(Report::document)
                    .distinct()
                    .toList();
            voices.add(new Voice(name, of, why(name, of, said), said));
        });
        return voices;
    }

    private Sentence why(String name, List<DocumentId> of, List<SaidBy> said) {
        var numbers = of.stream()
                .map(it -> "%03d".formatted(documents.document(it).number()))
                .sorted()
                .collect(Collectors.joining(", "));
        var relayed = said.stream()
                .anyMatch(it -> it.basis().filter(basis -> !basis.own()).isPresent());
        if (of.size() == 1) {
            return Sentence.of(relayed ? "incidents.voice-relayed" : "incidents.voice-alone", numbers, name);
        }
        if (relayed) {
            return Sentence.of("incidents.voice-agency", numbers, name);
        }
        var copies = of.stream().anyMatch(it -> documents.nearCopyOf(it).isPresent());
        return Sentence.of(copies ? "incidents.voice-copies" : "incidents.voice-publisher", numbers, name);
    }
}
