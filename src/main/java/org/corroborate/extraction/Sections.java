package org.corroborate.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;

/**
 * Where and when the sections of a text play, as their headings say: "Killings in Ogota", "Kalala, Segou Region,
 * January 6". What is told below without a day or place of its own is told of these.
 */
final class Sections {

    /** A section from its heading on; a heading without a day keeps that of the section before it if they share a place. */
    private record Section(int from, List<Candidate> places, List<Candidate> dates) {}

    /** So many places of a heading are told of below it. */
    private static final int MOST = 8;

    private static final Section NONE = new Section(0, List.of(), List.of());

    private final Deque<Section> coming = new ArrayDeque<>();

    /** The section that mentions are put together in. */
    private Section now = NONE;

    /** The section that began last. */
    private Section last = NONE;

    /** A section begins; its heading's places and days are among the candidates. */
    void heading(Block heading, List<Candidate> candidates) {
        var places = candidates.stream()
                .filter(it -> it.rule().equals(PlaceGroup.HEADING))
                .limit(MOST)
                .toList();
        var days = DateChoice.narrow(candidates);
        var goesOn = days.isEmpty() && shared(places, last.places());
        last = new Section(heading.from(), places, goesOn ? last.dates() : days);
        coming.add(last);
    }

    private static boolean shared(List<Candidate> some, List<Candidate> others) {
        return some.stream().anyMatch(it -> others.stream().anyMatch(other -> name(it).equals(name(other))));
    }

    private static String name(Candidate place) {
        return ((Where) place.statement()).place();
    }

    /** A mention's claims, with the day and places of its section where it tells none; asked in the order of the text. */
    void complete(int mention, int start, List<Candidate> claims) {
        var section = sectionOf(mention);
        if (!section.dates().isEmpty() && own(claims, When.class, start).isEmpty()) {
            claims.removeIf(it -> it.statement() instanceof When);
            claims.addAll(section.dates());
        }
        if (own(claims, Where.class, start).isEmpty()) {
            claims.addAll(section.places());
        }
    }

    private Section sectionOf(int mention) {
        while (!coming.isEmpty() && coming.getFirst().from() <= mention) {
            now = coming.removeFirst();
        }
        return now;
    }

    private static List<Candidate> own(List<Candidate> claims, Class<?> kind, int start) {
        return claims.stream()
                .filter(it -> kind.isInstance(it.statement())
                        && it.start() >= start
                        && !it.rule().equals(DateChoice.SAID))
                .toList();
    }
}
