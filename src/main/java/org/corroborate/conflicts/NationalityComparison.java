package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Place;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Sentence;

/** Compares of which country the victims were: the one hostage who was killed cannot be British and French. */
final class NationalityComparison {

    private static final List<Attribute> HARMED =
            List.of(Attribute.FATALITIES, Attribute.ABDUCTED, Attribute.RELEASED, Attribute.INJURIES);

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    private static final Pattern PERSON = Pattern.compile("(man|men|woman|women|s)$");

    private static final Remembered<String, Set<Place>> COUNTRIES = new Remembered<>(NationalityComparison::countries);

    private NationalityComparison() {}

    /** A report's only victims, all of one country. */
    private record Victims(Said said, Place country) {}

    static void compare(Sayings sayings, Ledger ledger) {
        HARMED.forEach(attribute -> compare(attribute, sayings, ledger));
    }

    private static void compare(Attribute attribute, Sayings sayings, Ledger ledger) {
        var victims = sayings.figures(attribute).stream()
                .filter(it -> it.alone() && !it.coded() && !it.vague() && !it.summed())
                .flatMap(it -> country(it).map(country -> new Victims(it, country)).stream())
                .toList();
        var clashes = new LinkedHashMap<String, List<Said>>();
        for (var i = 0; i < victims.size(); i++) {
            for (var j = i + 1; j < victims.size(); j++) {
                ledger.pair();
                var one = victims.get(i);
                var other = victims.get(j);
                if (!one.country().equals(other.country()) && same(one.said(), other.said(), sayings.villages())) {
                    var names = new TreeSet<>(
                            List.of(one.country().name(), other.country().name()));
                    clashes.computeIfAbsent(names.toString(), _ -> new ArrayList<>())
                            .addAll(List.of(one.said(), other.said()));
                }
            }
        }
        clashes.values().forEach(it -> write(it, ledger));
    }

    /** Two reports of as many victims: then they are the same people. */
    private static boolean same(Said one, Said other, Villages villages) {
        return !one.sameReport(other)
                && one.anchor() == other.anchor()
                && one.interval().meets(other.interval())
                && villages.between(one.report(), other.report()) != Scope.APART;
    }

    /** The one country of which the words make the victims; none where they name two. */
    private static Optional<Place> country(Said said) {
        var countries = new LinkedHashSet<Place>();
        said.claims().forEach(it -> countries.addAll(COUNTRIES.of(of(it))));
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }

    private static Set<Place> countries(String of) {
        var countries = new LinkedHashSet<Place>();
        var words = WORD.matcher(of);
        while (words.find()) {
            nationality(words.group()).ifPresent(countries::add);
        }
        return countries;
    }

    private static Optional<Place> nationality(String word) {
        var register = Gazetteer.standard();
        if (!Character.isUpperCase(word.charAt(0)) && !Character.isLowerCase(word.charAt(0))) {
            return Optional.empty();
        }
        return register.nationality(word)
                .or(() -> register.nationality(PERSON.matcher(word).replaceFirst("")))
                .or(() -> register.nationality(PERSON.matcher(word).replaceFirst("") + "e"));
    }

    private static String of(Claim claim) {
        return claim.statement() instanceof Figure figure ? figure.of() : "";
    }

    private static void write(List<Said> sides, Ledger ledger) {
        var one = sides.getFirst();
        var other = sides.get(1);
        var claims = new LinkedHashSet<Claim>();
        sides.forEach(it -> claims.addAll(it.claims()));
        ledger.conflict(
                Attribute.VICTIMS,
                Kinds.of(one, other),
                Severity.MIDDLE,
                claims,
                Sentence.of(
                        "conflicts.nationalities",
                        of(one.claims().getFirst()),
                        one.report().voice(),
                        of(other.claims().getFirst()),
                        other.report().voice()));
    }
}
