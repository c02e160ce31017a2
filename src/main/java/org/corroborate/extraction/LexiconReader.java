package org.corroborate.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.jspecify.annotations.Nullable;

/** Reads a language's word list, {@code extraction/en.txt}; how it is written stands in {@code docs/extraction.md}. */
final class LexiconReader {

    private static final int[] FORMS = {Sense.BASE, Sense.FINITE, Sense.PARTICIPLE, Sense.GERUND};

    private final Vocabulary words;
    private final Lexicon lexicon = new Lexicon();
    private final Labels labels;
    private String[] section = {"none"};

    private LexiconReader(Vocabulary words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    static Lexicon read(Language language, Vocabulary words, Labels labels) {
        var reader = new LexiconReader(words, labels);
        contents("/extraction/" + language.code() + ".txt")
                .lines()
                .map(String::strip)
                .forEach(reader::line);
        return reader.lexicon.ready(words);
    }

    static String contents(String resource) {
        try (@Nullable InputStream in = LexiconReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            section = line.substring(1, line.length() - 1).split(" ", 2);
            return;
        }
        switch (section[0]) {
            case "class" -> each(line, it -> it.be(Term.valueOf(code(section[1]))));
            case "participles" ->
                java.util.Arrays.stream(line.split("\\s+"))
                        .map(lexicon::ending)
                        .forEach(it -> it.mean(Optional.empty(), Role.OTHER, Sense.FINITE | Sense.PARTICIPLE));
            case "ending" ->
                java.util.Arrays.stream(line.split("\\s+"))
                        .map(lexicon::ending)
                        .filter(_ -> !section[1].equals("plain"))
                        .forEach(it -> it.be(Term.valueOf(code(section[1]))));
            case "cue" -> each(line, it -> it.hint(Cue.valueOf(code(section[1]))));
            case "ordinal" -> each(line, it -> it.be(Term.ORDINAL));
            case "number" -> number(line.split(" "));
            case "verb" -> verb(line.split(";", -1));
            case "noun" -> each(line, it -> mean(it, 0));
            case "label" -> labels.add(section[1], line, words);
            default -> throw new IllegalStateException("A word list has no section " + section[0]);
        }
    }

    private void each(String line, java.util.function.Consumer<Lexeme> act) {
        for (var phrase : line.split("\\s+")) {
            if (!phrase.isEmpty()) {
                act.accept(lexicon.lexeme(words, phrase));
            }
        }
    }

    private void number(String[] parts) {
        if (parts[1].startsWith("~")) {
            lexicon.lexeme(words, parts[0]).roughly(Integer.parseInt(parts[1].substring(1)));
            return;
        }
        boolean multiplies = parts[1].startsWith("*");
        int value = Integer.parseInt(multiplies ? parts[1].substring(1) : parts[1]);
        lexicon.lexeme(words, parts[0]).count(value, multiplies);
    }

    private void verb(String[] groups) {
        for (int i = 0; i < groups.length && i < FORMS.length; i++) {
            int form = FORMS[i];
            each(groups[i].strip(), it -> mean(it, form));
        }
    }

    /** "fatalities object" is an attribute and a role, "reporting" a role alone. */
    private void mean(Lexeme lexeme, int form) {
        var parts = section[1].split(" ");
        var attribute = parts.length == 2 ? Optional.of(Attribute.of(parts[0])) : Optional.<Attribute>empty();
        lexeme.mean(attribute, Role.valueOf(code(parts[parts.length - 1])), form);
    }

    private static String code(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
