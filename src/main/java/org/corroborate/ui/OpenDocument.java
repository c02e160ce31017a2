package org.corroborate.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corroborate.claims.ClaimId;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Looked;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentText;

/** A document as Reading shows it: its text, the mentions in it with their claims, and how far it is looked at. */
record OpenDocument(
        Document document,
        String publisher,
        DocumentText text,
        List<MentionGroup> mentions,
        List<TextLayer.Passage> passages,
        Looked looked) {

    Optional<ShownClaim> claim(ClaimId id) {
        return group(id).flatMap(group -> group.claim(id));
    }

    /** The mention that holds a claim. */
    Optional<MentionGroup> group(ClaimId id) {
        return mentions.stream().filter(group -> group.claim(id).isPresent()).findFirst();
    }

    /** The mention around a stretch of the text, else the nearest one on the same lines. */
    Optional<MentionGroup> around(int start, int end) {
        return mentions.stream()
                .filter(group ->
                        group.mention().start() <= start && group.mention().end() >= end)
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(group -> sameLines(group, start, end))
                        .findFirst());
    }

    private boolean sameLines(MentionGroup group, int start, int end) {
        var from = Around.line(text.content(), group.mention().start()).start();
        var to = Around.line(
                        text.content(),
                        Math.max(group.mention().start(), group.mention().end() - 1))
                .end();
        return from <= start && end <= to;
    }

    Stream<ShownClaim> claims() {
        return mentions.stream().flatMap(group -> group.claims().stream());
    }

    long count(Predicate<ShownClaim> those) {
        return claims().filter(those).count();
    }

    TextLayer layer() {
        var marks = new ArrayList<TextLayer.Mark>();
        var covered = replacedInPlace();
        for (var group : mentions) {
            group.claims().stream()
                    .filter(it -> !covered.contains(it.id()))
                    .map(it -> TextLayer.Mark.of(it.claim(), it.state(), it.inConflict(), group.number()))
                    .forEach(marks::add);
        }
        return new TextLayer(marks, passages, spans());
    }

    private List<TextLayer.Stretch> spans() {
        return mentions.stream()
                .map(group -> new TextLayer.Stretch(
                        group.mention().start(), group.mention().end()))
                .toList();
    }

    /** Corrected claims whose words the correction stands on as well: they would strike what stands. */
    private Set<ClaimId> replacedInPlace() {
        var covered = new HashSet<ClaimId>();
        claims().forEach(it -> it.claim().replaces().flatMap(this::claim).ifPresent(old -> {
            if (old.state() == ClaimState.CORRECTED
                    && old.claim().quote().start() < it.claim().quote().end()
                    && it.claim().quote().start() < old.claim().quote().end()) {
                covered.add(old.id());
            }
        }));
        return covered;
    }
}
