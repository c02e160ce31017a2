package org.corroborate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.corroborate.actors.ActorRegister;
import org.corroborate.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private final Wording wording = new Wording(Gazetteer.standard(), ActorRegister.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gao | Fighting reached Gaō in the night.",
                "Gaō | Fighting reached Gao in the night.",
                "GAO | fighting reached gao",
                "djamnati | Armed men attacked Diamnati.",
                "Diamnati | Armed men attacked Djamnati.",
                "ouro modi | They left Ouro-Modi.",
                "Ouro-Modi | They left Ouro Modi.",
                "armee | Dans un communiqué, l’armée dit avoir tué neuf assaillants.",
                "l'armée | Dans un communiqué, l’ARMEE a démenti.",
                "ndaki | The convoy came to N'Daki.",
                "soldier | Eight soldiers were killed.",
                "killing | Eight soldiers were killed.",
                "tuée | Trois personnes ont été tuées.",
                "kidna* | Two men were kidnapped.",
                "\"nine gendarmes\" | It killed nine gendarmes at dawn.",
                "«neuf gendarmes» | Neuf gendarmes sont morts.",
                "JNIM | Le GSIM a revendiqué l'attaque."
            })
    void isFound(String sought, String text) throws IOException {
        assertThat(finds(sought, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"gendarmes nine\" | It killed nine gendarmes at dawn.",
                "gendarmes -nine | It killed nine gendarmes at dawn.",
                "gendarmes soldiers | It killed nine gendarmes at dawn.",
                "kidna | Two men were kidnapped.",
                "chat | They shat on the law.",
                "-nine | Eight gendarmes.",
                "\"\" | Eight gendarmes.",
                "* | Eight gendarmes."
            })
    void isNotFound(String sought, String text) throws IOException {
        assertThat(finds(sought, text)).isFalse();
    }

    @Test
    void whateverIsWrittenIsAQuestion() throws IOException {
        for (var odd : new String[] {"", "  ", "\"open", "((", "a AND", "~", "\"a\"b\"c", "-", "- -", "*a", "\uD83D"}) {
            finds(odd, "a b c");
        }
    }

    private boolean finds(String sought, String text) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WordAnalyzer()))) {
                var document = new Document();
                document.add(new Field(Fields.WORDS, text, Fields.lit()));
                writer.addDocument(document);
            }
            try (var reader = DirectoryReader.open(directory)) {
                return new IndexSearcher(reader).count(wording.of(sought)) == 1;
            }
        }
    }
}
