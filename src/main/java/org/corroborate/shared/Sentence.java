package org.corroborate.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for people, kept as its key and what fills it, so that it can be said in the reader's language.
 *
 * @param key module and name, {@code conflicts.cannot-both-be-right}; stands in {@code sentences/conflicts.properties}
 * @param arguments fill {@code {0}}, {@code {1}} … in order
 */
public record Sentence(String key, List<String> arguments) {

    private static final Pattern WITHIN = Pattern.compile("⟦(conflicts\\.(?:count|guard)-[a-z-]+) ([0-9¦]+)⟧");

    public Sentence {
        if (key.indexOf('.') < 1) {
            throw new IllegalArgumentException("A sentence's key is module.name: " + key);
        }
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, String... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** This sentence as an argument of another, said in that one's language. */
    public String within() {
        return "⟦" + key + ' ' + String.join("¦", arguments) + '⟧';
    }

    /** The sentence in a language the workbench speaks; English where it does not speak it. */
    public String in(Locale locale) {
        var module = key.substring(0, key.indexOf('.'));
        var bundle = ResourceBundle.getBundle(
                "sentences." + module,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var words = Typography.set(bundle.getString(key.substring(module.length() + 1)), locale);
        return new MessageFormat(words, locale)
                .format(arguments.stream().map(it -> inner(it, locale)).toArray());
    }

    private static String inner(String argument, Locale locale) {
        return argument.indexOf('⟦') < 0
                ? argument
                : WITHIN.matcher(argument)
                        .replaceAll(it -> Matcher.quoteReplacement(
                                new Sentence(it.group(1), List.of(it.group(2).split("¦"))).in(locale)));
    }
}
