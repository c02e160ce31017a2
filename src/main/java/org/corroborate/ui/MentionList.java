package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;

/** The mentions of a text in its order, only the chosen one open; those far from the view are not in the page. */
class MentionList extends VirtualList<MentionGroup> {

    /**
     * Scrolls only as far as it must. A row that has just grown is measured a little later, and what was scrolled to before
     * that may be gone again: it looks until the claim stays in view, or another one is chosen.
     */
    private static final String REVEAL = """
            const looked = this.looked = {};
            let left = 20, seen = 0;
            const inView = card => {
                const own = card.getBoundingClientRect(), all = this.getBoundingClientRect();
                return own.top >= all.top - 1 && (own.bottom <= all.bottom + 1 || own.height > all.height);
            };
            const look = () => {
                if (this.looked !== looked || !this.isConnected) return;
                const card = this.querySelector('.chosen-claim');
                seen = card && inView(card) ? seen + 1 : 0;
                if (!card) this.scrollToIndex($0);
                else if (seen === 0) card.scrollIntoView({ block: 'nearest' });
                if (seen < 2 && left-- > 0) setTimeout(look, 30);
            };
            if ($0 < this.firstVisibleIndex || $0 > this.lastVisibleIndex) this.scrollToIndex($0);
            setTimeout(look, 30);
            """;

    private final ClaimDesk desk;
    private final IncidentLines incidents;
    private final List<MentionGroup> groups = new ArrayList<>();
    private final Map<MentionId, Optional<IncidentTold>> told = new HashMap<>();
    private Optional<ClaimId> chosen = Optional.empty();
    private Optional<MentionGroup> openGroup = Optional.empty();
    private Optional<OpenMention> openMention = Optional.empty();

    MentionList(ClaimDesk desk, IncidentLines incidents) {
        this.desk = desk;
        this.incidents = incidents;
        addClassName("mention-list");
        setRenderer(new ComponentRenderer<>(this::draw));
        setDataProvider(new ListDataProvider<>(groups) {
            @Override
            public Object getId(MentionGroup group) {
                return group.id();
            }
        });
    }

    /** Shows these, the same ones in place where they are the same. */
    void show(List<MentionGroup> now) {
        var same = now.stream()
                .map(MentionGroup::id)
                .toList()
                .equals(groups.stream().map(MentionGroup::id).toList());
        var before = List.copyOf(groups);
        told.clear();
        groups.clear();
        groups.addAll(now);
        openGroup = chosen.flatMap(this::holding);
        if (!same) {
            getDataProvider().refreshAll();
            return;
        }
        for (int at = 0; at < now.size(); at++) {
            if (!now.get(at).equals(before.get(at)) && !beingAsked(now.get(at))) {
                getDataProvider().refreshItem(now.get(at));
            }
        }
    }

    /** What is being written there is not taken away because a colleague has done something. */
    private boolean beingAsked(MentionGroup group) {
        return card().filter(ChosenClaim::asking)
                .flatMap(card -> group.claim(card.claim().id()))
                .isPresent();
    }

    /** Opens the mention of a claim, unfolds the claim, and brings it into view. */
    void choose(ClaimId claim) {
        var before = openGroup;
        chosen = Optional.of(claim);
        openGroup = holding(claim);
        before.filter(group -> !openGroup.map(MentionGroup::id).equals(Optional.of(group.id())))
                .flatMap(old -> groups.stream()
                        .filter(group -> group.id().equals(old.id()))
                        .findFirst())
                .ifPresent(getDataProvider()::refreshItem);
        openGroup.ifPresent(group -> {
            getDataProvider().refreshItem(group);
            reveal(groups.indexOf(group));
        });
    }

    /** The chosen claim as it is drawn, where it is. */
    Optional<ChosenClaim> card() {
        return openMention
                .flatMap(OpenMention::card)
                .filter(card -> chosen.equals(Optional.of(card.claim().id())));
    }

    private Optional<MentionGroup> holding(ClaimId claim) {
        return groups.stream().filter(group -> group.claim(claim).isPresent()).findFirst();
    }

    private Component draw(MentionGroup group) {
        if (!openGroup.map(MentionGroup::id).equals(Optional.of(group.id()))) {
            return new MentionRow(group, desk);
        }
        var before = openMention.filter(it -> it.asks(group, chosen));
        if (before.isPresent()) {
            return before.orElseThrow();
        }
        var drawn = new OpenMention(group, chosen, told.computeIfAbsent(group.id(), this::told), desk);
        openMention = Optional.of(drawn);
        return drawn;
    }

    private Optional<IncidentTold> told(MentionId mention) {
        return incidents.of(mention, desk.open().document().id());
    }

    private void reveal(int index) {
        getElement().executeJs(REVEAL, index);
    }
}
