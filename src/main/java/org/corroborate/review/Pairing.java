package org.corroborate.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;

/** Sets what two coders made of the same passages side by side, claim by claim. */
final class Pairing {

    /**
     * One coder's work.
     *
     * @param made their own claims: corrections, which name what they replace, and additions
     * @param reasons why they rejected, by claim
     */
    record Work(
            Map<ClaimId, ClaimState> states,
            List<Claim> made,
            Map<ClaimId, String> reasons,
            Map<ClaimId, List<String>> notes) {

        Coded of(Claim proposal) {
            var state = states.getOrDefault(proposal.id(), ClaimState.PROPOSED);
            var held =
                    switch (state) {
                        case PROPOSED, ACCEPTED -> Optional.of(proposal);
                        case CORRECTED -> newest(proposal.id());
                        case REJECTED -> Optional.<Claim>empty();
                    };
            return new Coded(held, reasons.getOrDefault(proposal.id(), ""), said(proposal.id(), held));
        }

        private Optional<Claim> newest(ClaimId replaced) {
            return made.stream()
                    .filter(it -> it.replaces().equals(Optional.of(replaced)) && stands(it))
                    .reduce((_, later) -> later)
                    .or(() -> made.stream()
                            .filter(it -> it.replaces().equals(Optional.of(replaced)))
                            .findFirst()
                            .flatMap(it -> newest(it.id())));
        }

        private boolean stands(Claim claim) {
            return states.getOrDefault(claim.id(), ClaimState.PROPOSED).stands();
        }

        List<Claim> added() {
            return made.stream()
                    .filter(it -> it.replaces().isEmpty() && states.containsKey(it.id()))
                    .flatMap(it -> states.get(it.id()) == ClaimState.CORRECTED
                            ? newest(it.id()).stream()
                            : stands(it) ? Optional.of(it).stream() : Optional.<Claim>empty().stream())
                    .toList();
        }

        Coded added(Claim claim) {
            return new Coded(Optional.of(claim), "", said(claim.id(), Optional.empty()));
        }

        private List<String> said(ClaimId id, Optional<Claim> held) {
            var said = new ArrayList<>(notes.getOrDefault(id, List.of()));
            held.filter(it -> !it.id().equals(id)).ifPresent(it -> said.addAll(notes.getOrDefault(it.id(), List.of())));
            return said;
        }
    }

    private Pairing() {}

    /** In the order of the text. What both added about one attribute on common words is one claim. */
    static List<Item> of(List<Claim> proposals, Work a, Work b) {
        var items = new ArrayList<Item>();
        proposals.forEach(it -> items.add(new Item(it.id(), Optional.of(it), a.of(it), b.of(it), Optional.empty())));
        var others = new ArrayList<>(b.added());
        for (var mine : a.added()) {
            var match = others.stream()
                    .filter(it -> it.attribute() == mine.attribute() && common(it, mine) > 0)
                    .max(Comparator.comparingInt(it -> common(it, mine)));
            match.ifPresent(others::remove);
            items.add(new Item(
                    mine.id(),
                    Optional.empty(),
                    a.added(mine),
                    match.map(b::added).orElse(Coded.NOTHING),
                    Optional.empty()));
        }
        others.forEach(
                it -> items.add(new Item(it.id(), Optional.empty(), Coded.NOTHING, b.added(it), Optional.empty())));
        items.sort(Comparator.comparing(
                        (Item it) -> it.anyClaim().quote().text().value().toString())
                .thenComparing(it -> it.anyClaim().quote().start())
                .thenComparing(Item::attribute));
        return List.copyOf(items);
    }

    private static int common(Claim one, Claim other) {
        return one.quote().text().equals(other.quote().text())
                ? Math.min(one.quote().end(), other.quote().end())
                        - Math.max(one.quote().start(), other.quote().start())
                : 0;
    }
}
