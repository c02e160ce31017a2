package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;

/** Looks at the figures of one mention together: what is told again is a part, what is vague beside a number goes. */
final class Tolls {

    /** So many figures back, a figure is compared with those told before. */
    private static final int BACK = 40;

    private static final Set<Attribute> TAKEN = Set.of(Attribute.ABDUCTED, Attribute.MISSING, Attribute.ARRESTED);

    private static final Set<String> ANYBODY = Set.of("people", "persons", "individuals", "others", "personnes");
    private static final Set<Attribute> OUTCOMES = Set.of(Attribute.FATALITIES, Attribute.INJURIES);

    private final List<Draft> settled = new ArrayList<>();

    private final Tokens tokens;

    private Tolls(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The figures to keep, from those of each sentence in turn. */
    static List<Draft> settle(Tokens tokens, List<List<Draft>> sentences) {
        var tolls = new Tolls(tokens);
        for (var sentence : sentences) {
            var seen = tolls.of(tolls.victims(tolls.resolved(sentence)));
            seen.removeIf(it -> it.kind() == Draft.Kind.KNOWN && tolls.told(it));
            tolls.settled.addAll(seen);
        }
        tolls.addUp();
        return tolls.kept();
    }

    /** "At least 41 … 24 in Yoro … 17 in Gangafani": figures after a total that add up to it are its parts. */
    private void addUp() {
        for (int i = 0; i < settled.size(); i++) {
            var total = settled.get(i);
            int number = number(total).orElse(0);
            var parts = new ArrayList<Integer>();
            int sum = 0;
            boolean within = i + 1 < settled.size() && settled.get(i + 1).cue().equals(total.cue());
            for (int j = i + 1; j < settled.size() && sum < number && j < i + BACK && (!within || people(total)); j++) {
                var next = settled.get(j);
                boolean beside = next.cue().equals(total.cue()) == within && next.kind() != Draft.Kind.MORE;
                if (beside && next.attribute() == total.attribute() && next.kind() != Draft.Kind.PART) {
                    sum += number(next).orElse(number);
                    parts.add(j);
                }
            }
            if (sum == number && parts.size() > 1 && total.kind() != Draft.Kind.PART) {
                parts.forEach(it -> settled.set(it, settled.get(it).as(Draft.Kind.PART)));
            }
        }
    }

    /** "Four people, two men and two women": a word for anybody, which those in its row say more of. */
    private boolean people(Draft draft) {
        return draft.who()
                .map(it -> it.to() - 1)
                .filter(it -> ANYBODY.contains(tokens.folded(it)))
                .isPresent();
    }

    /** "They were found dead": as many as were abducted before, where no death was told of yet. */
    private List<Draft> resolved(List<Draft> sentence) {
        if (sentence.stream().noneMatch(it -> it.kind() == Draft.Kind.THEM)) {
            return sentence;
        }
        var known = new ArrayList<Draft>();
        for (var draft : sentence) {
            if (draft.kind() != Draft.Kind.THEM) {
                known.add(draft);
                continue;
            }
            var before = new ArrayList<>(recent());
            before.addAll(known);
            boolean told = before.stream().anyMatch(it -> it.attribute() == draft.attribute() && !it.vague());
            if (!told) {
                taken(before).ifPresent(it -> known.add(draft.counting(it.count())));
            }
        }
        return known;
    }

    /** "Two of the victims were children": a part of the deaths told of; of no deaths, nothing. */
    private List<Draft> victims(List<Draft> sentence) {
        boolean dead = Stream.concat(recent().stream(), sentence.stream())
                .anyMatch(it ->
                        it.attribute() == Attribute.FATALITIES && it.kind() != Draft.Kind.OF_THE_DEAD && !it.zero());
        return sentence.stream()
                .filter(it -> dead || it.kind() != Draft.Kind.OF_THE_DEAD)
                .map(it -> it.kind() == Draft.Kind.OF_THE_DEAD ? it.as(Draft.Kind.PART) : it)
                .toList();
    }

    private static Optional<Draft> taken(List<Draft> before) {
        return before.reversed().stream()
                .filter(it -> (TAKEN.contains(it.attribute()) || it.kind() == Draft.Kind.HURT)
                        && it.kind() != Draft.Kind.PART
                        && !it.vague()
                        && !it.zero())
                .findFirst();
    }

    /** A bare plural, or a denial, goes where another figure says more. */
    private List<Draft> kept() {
        var strong = EnumSet.noneOf(Attribute.class);
        settled.stream().filter(Tolls::stronger).forEach(it -> strong.add(it.attribute()));
        var weak = EnumSet.noneOf(Attribute.class);
        boolean outcome =
                settled.stream().anyMatch(it -> it.kind() != Draft.Kind.HURT && OUTCOMES.contains(it.attribute()));
        settled.removeIf(it -> outcome && it.kind() == Draft.Kind.HURT);
        return settled.stream()
                .filter(it -> stronger(it) || !strong.contains(it.attribute()) && weak.add(it.attribute()))
                .toList();
    }

    private static boolean stronger(Draft draft) {
        return draft.kind() != Draft.Kind.PLURAL && !draft.zero();
    }

    private List<Draft> of(List<Draft> sentence) {
        var seen = new ArrayList<Draft>();
        for (var draft : sentence) {
            boolean some = draft.kind() == Draft.Kind.AMONG || bare(draft);
            boolean within = ofThose(draft)
                    || some && sentence.stream().anyMatch(it -> whole(it, draft))
                    || sentence.stream().anyMatch(it -> covers(it, draft));
            seen.add(within ? draft.as(Draft.Kind.PART) : seen(draft));
        }
        return seen;
    }

    /** "Two of those wounded died": some of the wounded, of whom was told before. */
    private boolean ofThose(Draft draft) {
        return draft.attribute() == Attribute.INJURIES
                && tokens.reads(draft.from() + 1, "of")
                && (tokens.reads(draft.from() + 2, "those") || tokens.reads(draft.from() + 2, "the"));
    }

    /** Whether a toll holds a smaller figure of its sentence: "the toll rose to 12 when two of the wounded died". */
    private static boolean covers(Draft total, Draft draft) {
        return total.kind() == Draft.Kind.TOTAL
                && total != draft
                && total.attribute() == draft.attribute()
                && !draft.vague()
                && number(draft).orElse(0) < number(total).orElse(0);
    }

    private static boolean bare(Draft draft) {
        return draft.who().isEmpty() && draft.kind() == Draft.Kind.NEW && !draft.deed();
    }

    /** Whether a number without a noun ("14 were shot") counts some of those of another figure ("17 villagers"). */
    private static boolean whole(Draft draft, Draft some) {
        boolean like = draft.attribute() == some.attribute()
                && draft.kind() != Draft.Kind.PART
                && draft.who().isPresent();
        return draft != some
                        && like
                        && draft.from() < some.from()
                        && stated(draft) > number(some).orElse(0)
                || draft != some
                        && like
                        && some.kind() == Draft.Kind.AMONG
                        && number(draft).orElse(0) >= number(some).orElse(0);
    }

    /** Whether "the driver" or "he" is somebody of whom a sentence before told. */
    private boolean told(Draft draft) {
        var before = recent().stream()
                .filter(it -> it.attribute() == draft.attribute())
                .toList();
        int told = before.stream()
                .mapToInt(it -> number(it).orElse(it.vague() ? 1 : 0))
                .sum();
        return !before.isEmpty() && told >= number(draft).orElse(0);
    }

    private List<Draft> recent() {
        return settled.subList(Math.max(0, settled.size() - BACK), settled.size());
    }

    /** A figure as it stands beside those of the sentences before. */
    private Draft seen(Draft draft) {
        var before = recent().stream()
                .filter(it -> it.attribute() == draft.attribute()
                        && it.kind() != Draft.Kind.PART
                        && it.kind() != Draft.Kind.HURT)
                .toList();
        if (!before.isEmpty() && before.stream().allMatch(it -> otherSide(it, draft))) {
            return draft;
        }
        if (draft.kind() == Draft.Kind.AMONG) {
            return draft.as(before.isEmpty() ? Draft.Kind.NEW : Draft.Kind.PART);
        }
        if (bare(draft) && before.stream().anyMatch(it -> whole(it, draft))) {
            return draft.as(Draft.Kind.PART);
        }
        boolean adds =
                draft.kind() == Draft.Kind.PART || draft.kind() == Draft.Kind.MORE || draft.kind() == Draft.Kind.PLURAL;
        if (adds || before.isEmpty()) {
            return draft;
        }
        if (before.stream()
                .anyMatch(it ->
                        it.total() && number(it).orElse(0) >= number(draft).orElse(0))) {
            return draft.as(Draft.Kind.PART);
        }
        int told = before.stream().mapToInt(it -> number(it).orElse(0)).sum();
        int now = number(draft).orElse(0);
        if (now > told && (draft.kind() == Draft.Kind.TOTAL || later(before, draft))) {
            demote(draft.attribute());
            return draft.as(Draft.Kind.NEW);
        }
        return draft.kind() == Draft.Kind.TOTAL || draft.kind() != Draft.Kind.KNOWN && again(before, draft, told, now)
                ? draft.as(Draft.Kind.PART)
                : draft;
    }

    /** "Residents said 170 were killed. The prosecutor spoke of 59 dead": two who count the same, each in his way. */
    private boolean otherSide(Draft one, Draft other) {
        return one.informant().isPresent()
                && other.informant().isPresent()
                && other.kind() == Draft.Kind.NEW
                && !speaker(one).equals(speaker(other));
    }

    private String speaker(Draft draft) {
        return draft.informant()
                .map(it -> tokens.slice(it.from(), it.to()).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether a figure tells again what was told before: the same number, or "at least" fewer. */
    private static boolean again(List<Draft> before, Draft draft, int told, int now) {
        boolean same = now > 0 && now == told
                || now > 1 && before.stream().anyMatch(it -> number(it).orElse(-1) == now);
        return same || now < told && draft.count() instanceof Count.AtLeast;
    }

    /** Whether somebody gives a later count of those of whom a floor was given: "at least 11 people", then "12 people". */
    private boolean later(List<Draft> before, Draft draft) {
        return before.size() == 1
                && draft.kind() == Draft.Kind.NEW
                && draft.informant().isPresent()
                && before.getFirst().count() instanceof Count.AtLeast
                && alike(before.getFirst(), draft);
    }

    private boolean alike(Draft one, Draft other) {
        if (one.who().isEmpty() || other.who().isEmpty()) {
            return true;
        }
        int last = one.who().get().to() - 1;
        int word = other.who().get().to() - 1;
        return tokens.folded(last).equals(tokens.folded(word));
    }

    /** What was told before is within a total that is told now. */
    private void demote(Attribute attribute) {
        for (int i = Math.max(0, settled.size() - BACK); i < settled.size(); i++) {
            if (settled.get(i).attribute() == attribute && !settled.get(i).zero()) {
                settled.set(i, settled.get(i).as(Draft.Kind.PART));
            }
        }
    }

    /** The number in its words: of "more than 300" 300, of which "an estimated 300" is no part. */
    private static int stated(Draft draft) {
        return draft.count() instanceof Count.MoreThan more
                ? more.number()
                : number(draft).orElse(0);
    }

    private static OptionalInt number(Draft draft) {
        var low = draft.count().low();
        return low.isPresent() ? low : draft.count().high();
    }
}
