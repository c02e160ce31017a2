package org.corroborate.conflicts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Method.Rule;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** The methods by which figures become low, best and high; they are data, in {@code conflicts/methods.tsv}. */
public final class Methods {

    private static final List<Method> KNOWN = read();

    private Methods() {}

    /** The methods known, in the order they are offered. */
    public static List<MethodName> all() {
        return KNOWN.stream().map(Method::name).toList();
    }

    /** What each method would make of the figures for one counted attribute; copies count as one voice. */
    public static List<Proposal> proposals(Attribute attribute, Collection<Report> reports) {
        var sorted = reports.stream()
                .sorted(Comparator.comparing(Report::sha256)
                        .thenComparingInt(it -> it.mention().start()))
                .toList();
        return KNOWN.stream().map(it -> proposal(it, attribute, sorted)).toList();
    }

    private static Proposal proposal(Method method, Attribute attribute, List<Report> reports) {
        var voiced = Voiced.of(attribute, reports, method.words());
        return new Proposal(
                method.name(),
                number(method.low(), voiced),
                number(method.best(), voiced),
                number(method.high(), voiced),
                because(method, voiced));
    }

    private static OptionalInt number(Rule rule, List<Voiced> voiced) {
        return switch (rule) {
            case NONE -> OptionalInt.empty();
            case LOWEST ->
                voiced.stream()
                        .map(Voiced::low)
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .min();
            case HIGHEST ->
                voiced.stream()
                        .map(Voiced::high)
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .max();
            case MAJORITY -> majority(voiced);
            case LATEST -> latest(voiced);
        };
    }

    /** The number that most voices give; of several such, the lowest. */
    private static OptionalInt majority(List<Voiced> voiced) {
        var voices = voiced.stream()
                .filter(it -> it.low().isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.low().getAsInt(), Collectors.mapping(Voiced::voice, Collectors.toSet())));
        return voices.entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey()))
                .max(Comparator.comparingInt(it -> it.getValue().size()))
                .map(it -> voices.entrySet().stream()
                        .filter(other ->
                                other.getValue().size() == it.getValue().size())
                        .mapToInt(java.util.Map.Entry::getKey)
                        .min())
                .orElse(OptionalInt.empty());
    }

    /** The newest voice's number; none where no day of publication is known, or two of that day differ. */
    private static OptionalInt latest(List<Voiced> voiced) {
        var newest = voiced.stream().flatMap(it -> it.published().stream()).max(Comparator.naturalOrder());
        var numbers = voiced.stream()
                .filter(it -> newest.isPresent()
                        && it.published().equals(newest)
                        && it.low().isPresent())
                .mapToInt(it -> it.low().getAsInt())
                .distinct()
                .toArray();
        return numbers.length == 1 ? OptionalInt.of(numbers[0]) : OptionalInt.empty();
    }

    private static Sentence because(Method method, List<Voiced> voiced) {
        var numbers = new TreeSet<Integer>();
        voiced.forEach(it -> {
            it.low().ifPresent(numbers::add);
            it.high().ifPresent(numbers::add);
        });
        if (numbers.isEmpty()) {
            return Sentence.of("conflicts.method-nothing", method.name().name());
        }
        var rule = method.best() == Rule.NONE
                ? method.low() == Rule.NONE ? "manual" : "range"
                : method.low() == Rule.NONE ? method.best().name().toLowerCase(java.util.Locale.ROOT) : "three";
        return Sentence.of(
                "conflicts.method-" + rule,
                numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                method.paragraphs(),
                voices(voiced));
    }

    /** Who gives which number, as a majority counts them. */
    private static String voices(List<Voiced> voiced) {
        var byNumber = new TreeMap<Integer, TreeSet<String>>();
        voiced.forEach(it -> it.low().ifPresent(number -> byNumber.computeIfAbsent(number, _ -> new TreeSet<>())
                .add(it.voice())));
        return byNumber.entrySet().stream()
                .map(it -> it.getKey() + " (" + String.join(", ", it.getValue()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static List<Method> read() {
        try (var in = Methods.class.getResourceAsStream("/conflicts/methods.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: conflicts/methods.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Method::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
