package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;

/** Looks at the figures of one mention together: what is told again is a part, what is vague beside a number goes. */
final class Tolls {

    /** So many figures back, a figure is compared with those told before. */
    private static final int BACK = 40;

    private final List<Draft> settled = new ArrayList<>();

    private Tolls() {}

    /** The figures to keep, from those of each sentence in turn. */
    static List<Draft> settle(List<List<Draft>> sentences) {
        var tolls = new Tolls();
        for (var sentence : sentences) {
            var seen = tolls.of(sentence);
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
            for (int j = i + 1; j < settled.size() && sum < number && j < i + BACK; j++) {
                var next = settled.get(j);
                if (next.attribute() == total.attribute() && next.kind() != Draft.Kind.PART) {
                    sum += number(next).orElse(number);
                    parts.add(j);
                }
            }
            if (sum == number && parts.size() > 1 && total.kind() != Draft.Kind.PART) {
                parts.forEach(it -> settled.set(it, settled.get(it).as(Draft.Kind.PART)));
            }
        }
    }

    /** A bare plural, or a denial, goes where another figure says more. */
    private List<Draft> kept() {
        var strong = EnumSet.noneOf(Attribute.class);
        settled.stream().filter(Tolls::stronger).forEach(it -> strong.add(it.attribute()));
        var weak = EnumSet.noneOf(Attribute.class);
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
            boolean some = draft.kind() == Draft.Kind.AMONG || draft.who().isEmpty() && draft.kind() == Draft.Kind.NEW;
            boolean within = some && sentence.stream().anyMatch(it -> whole(it, draft));
            seen.add(within ? draft.as(Draft.Kind.PART) : seen(draft));
        }
        return seen;
    }

    /** Whether a number without a noun ("14 were shot") counts some of those of another figure ("17 villagers"). */
    private static boolean whole(Draft draft, Draft some) {
        boolean like = draft.attribute() == some.attribute()
                && draft.kind() != Draft.Kind.PART
                && draft.who().isPresent();
        return draft != some
                        && like
                        && draft.from() < some.from()
                        && number(draft).orElse(0) > number(some).orElse(0)
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
                .filter(it -> it.attribute() == draft.attribute() && it.kind() != Draft.Kind.PART)
                .toList();
        if (draft.kind() == Draft.Kind.AMONG) {
            return draft.as(before.isEmpty() ? Draft.Kind.NEW : Draft.Kind.PART);
        }
        boolean bare = draft.who().isEmpty() && draft.kind() == Draft.Kind.NEW;
        if (bare && before.stream().anyMatch(it -> whole(it, draft))) {
            return draft.as(Draft.Kind.PART);
        }
        boolean adds =
                draft.kind() == Draft.Kind.PART || draft.kind() == Draft.Kind.MORE || draft.kind() == Draft.Kind.PLURAL;
        if (adds || before.isEmpty()) {
            return draft;
        }
        int told = before.stream().mapToInt(it -> number(it).orElse(0)).sum();
        int now = number(draft).orElse(0);
        boolean same = now > 0 && now == told
                || now > 1 && before.stream().anyMatch(it -> number(it).orElse(-1) == now);
        boolean within = now < told && draft.count() instanceof org.corroborate.claims.Count.AtLeast;
        return (same || within) && draft.kind() != Draft.Kind.KNOWN || draft.kind() == Draft.Kind.TOTAL
                ? draft.as(Draft.Kind.PART)
                : draft;
    }

    private static OptionalInt number(Draft draft) {
        var low = draft.count().low();
        return low.isPresent() ? low : draft.count().high();
    }
}
