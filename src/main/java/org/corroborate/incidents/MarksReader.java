package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.corroborate.actors.Actor;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.claims.Statement.Perpetrator;
import org.corroborate.claims.Statement.Responsibility;
import org.corroborate.incidents.Marks.Person;

/** Reads a report's marks from its claims and words. */
final class MarksReader {

    private static final Set<Attribute> ONCE = Set.of(Attribute.FATALITIES, Attribute.ABDUCTED);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");

    private MarksReader() {}

    static Marks read(Report report) {
        var persons = new ArrayList<Person>();
        var claimants = new HashSet<String>();
        var doers = new HashSet<String>();
        for (var claim : report.claims()) {
            switch (claim.statement()) {
                case Figure it -> person(it, persons);
                case Responsibility it -> Actors.named(it.actor()).ifPresent(claimants::add);
                case Perpetrator it -> Actors.named(it.actor()).ifPresent(doers::add);
                default -> {}
            }
        }
        doers.addAll(claimants);
        var struck = claimants.isEmpty() ? Set.<String>of() : struck(report.words(), doers);
        var captive = Captivity.month(report);
        var another = Another.opens(report.words());
        return persons.isEmpty() && claimants.isEmpty() && captive.isEmpty() && !another
                ? Marks.NONE
                : new Marks(persons, captive, Set.copyOf(claimants), struck, another);
    }

    private static void person(Figure figure, List<Person> persons) {
        if (ONCE.contains(figure.attribute()) && figure.count() instanceof Count.Exactly it && it.number() == 1) {
            var names =
                    Vocabulary.read("of " + figure.of(), List.of(), List.of()).names();
            if (!names.isEmpty()) {
                persons.add(new Person(figure.attribute(), names));
            }
        }
    }

    /** The forces and groups that the words name and that are not said to have done it. */
    private static Set<String> struck(String words, Set<String> doers) {
        var struck = new HashSet<String>();
        var names = NAME.matcher(words);
        while (names.find()) {
            ActorRegister.standard()
                    .known(names.group())
                    .filter(Actor::one)
                    .map(Actor::name)
                    .filter(it -> !doers.contains(it))
                    .ifPresent(struck::add);
        }
        return Set.copyOf(struck);
    }
}
