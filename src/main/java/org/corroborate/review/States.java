package org.corroborate.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.ClaimId;

/** Reads the states of claims off the acts about them. */
final class States {

    private States() {}

    /** The state of each claim that an act was about; all others are proposed. */
    static Map<ClaimId, ClaimState> of(List<Act> inOrder) {
        var states = new HashMap<ClaimId, ClaimState>();
        for (var act : inOrder) {
            switch (act.kind()) {
                case ACCEPTED -> put(states, act, ClaimState.ACCEPTED);
                case REJECTED -> put(states, act, ClaimState.REJECTED);
                case ADDED -> act.claim().ifPresent(it -> states.put(it, made(act)));
                case CORRECTED -> {
                    put(states, act, ClaimState.CORRECTED);
                    act.made().ifPresent(it -> states.put(it, made(act)));
                }
                case DISMISSED, UNDONE -> {}
            }
        }
        return states;
    }

    /** The same, where later tellings of a table's rows have put claims right without a person. */
    static Map<ClaimId, ClaimState> with(Map<ClaimId, ClaimState> judged, Collection<ClaimId> putRight) {
        if (putRight.isEmpty()) {
            return judged;
        }
        var states = new HashMap<>(judged);
        putRight.forEach(
                it -> states.merge(it, ClaimState.CORRECTED, (was, now) -> was == ClaimState.REJECTED ? was : now));
        return states;
    }

    private static void put(Map<ClaimId, ClaimState> states, Act act, ClaimState state) {
        if (!act.undone()) {
            act.claim().ifPresent(it -> states.put(it, state));
        }
    }

    /** A claim that a person made is accepted by that; where they took the making back, it no longer speaks. */
    private static ClaimState made(Act act) {
        return act.undone() ? ClaimState.REJECTED : ClaimState.ACCEPTED;
    }
}
