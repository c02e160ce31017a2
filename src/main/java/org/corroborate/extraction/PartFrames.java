package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.jspecify.annotations.Nullable;

/** Figures that are a part of another one: "including three children", "of whom two", "among the dead were". */
final class PartFrames {

    /** Words from "who" to its verb: "who had been". */
    private static final int RELATIVE = 3;

    private final Clause clause;
    private final List<Draft> drafts;

    PartFrames(Clause clause, List<Draft> drafts) {
        this.clause = clause;
        this.drafts = drafts;
    }

    void find() {
        for (int at = 0; at < clause.size(); at++) {
            if (clause.is(at, Term.INCLUDING) || clause.has(at, Role.INCLUDE)) {
                parts(at, at + 1, whole(at));
            } else if (clause.is(at, Term.AMONG)) {
                among(at);
            } else if (clause.dash(at) || clause.is(at, ':') || clause.is(at, '(')) {
                aside(at);
            } else {
                ofThem(at);
            }
        }
    }

    /** The attribute of the figure that stands last before here. */
    private @Nullable Attribute whole(int at) {
        int token = clause.piece(at).from();
        Draft last = null;
        for (var draft : drafts) {
            boolean before = draft.cue().from() < token || draft.from() < token;
            if (before && draft.kind() != Draft.Kind.PART && (last == null || draft.from() >= last.from())) {
                last = draft;
            }
        }
        return last == null ? null : last.attribute();
    }

    private void parts(int cue, int at, @Nullable Attribute attribute) {
        if (attribute == null) {
            return;
        }
        int first = at;
        while (clause.is(first, Term.ADVERB) || clause.is(first, ':')) {
            first++;
        }
        for (var noun : Items.right(clause, first).nouns()) {
            if (noun != clause.noun(first) && noun.counted() && again(noun, attribute)) {
                more(cue, noun, attribute);
                return;
            }
            part(cue, noun, attribute, noun == clause.noun(first));
        }
    }

    /** "Killed 28 villagers in Gorom, including three children, and four villagers in Djibo": the next of the whole, no part of it. */
    private boolean again(NounPhrase noun, Attribute attribute) {
        var tokens = clause.tokens();
        return !noun.bare()
                && drafts.stream()
                        .filter(it -> it.attribute() == attribute && it.kind() != Draft.Kind.PART && it.deed())
                        .filter(it -> it.to() <= noun.from())
                        .flatMap(it -> it.who().stream())
                        .anyMatch(it -> tokens.folded(it.to() - 1).equals(tokens.folded(noun.nounTo() - 1)));
    }

    private void more(int cue, NounPhrase noun, Attribute attribute) {
        drafts.removeIf(it -> it.from() >= noun.from() && it.to() <= noun.to());
        var word = new Stretch(clause.piece(cue).from(), clause.piece(cue).to());
        noun.count()
                .ifPresent(it -> drafts.add(new Draft(
                        attribute,
                        it,
                        noun.from(),
                        noun.to(),
                        Optional.of(new Stretch(noun.nounFrom(), noun.nounTo())),
                        word,
                        Draft.Kind.NEW,
                        "kills-number-people")));
    }

    private void part(int cue, NounPhrase noun, Attribute attribute, boolean first) {
        boolean named = noun.article() == NounPhrase.Article.NAME && noun.nounTo() - noun.nounFrom() > 1;
        boolean one = noun.single() && (noun.article() != NounPhrase.Article.NAME || named);
        var count = noun.counted()
                ? noun.count()
                : one ? Optional.<Count>of(new Count.Exactly(1)) : Optional.<Count>empty();
        if (count.isEmpty() || !Counting.fits(attribute, noun)) {
            return;
        }
        drafts.removeIf(it -> it.from() >= noun.from() && it.to() <= noun.to());
        var who = noun.bare() ? Optional.<Stretch>empty() : Optional.of(new Stretch(noun.nounFrom(), noun.nounTo()));
        var word = new Stretch(clause.piece(cue).from(), clause.piece(cue).to());
        drafts.add(new Draft(
                attribute,
                count.get(),
                first ? word.from() : noun.from(),
                noun.to(),
                who,
                word,
                Draft.Kind.PART,
                "including-number-people"));
    }

    /** "Among those killed were six Russians, three Chinese". */
    private void among(int at) {
        Attribute attribute = null;
        for (int i = at + 1; i < clause.size() && i < at + 12; i++) {
            var sense = clause.piece(i).lexeme().casualty();
            if (sense != null && attribute == null) {
                attribute = sense.attribute().orElse(null);
            }
            if (attribute != null && clause.is(i, Term.BE)) {
                parts(at, i + 1, attribute);
                return;
            }
        }
    }

    /** "killed five—one Frenchman, a Belgian and three Malians", "at least 17—14 in Boya and three in Gaena". */
    private void aside(int at) {
        var before = clause.noun(at - 1);
        var whole = drafts.stream()
                .filter(it -> it.to() == clause.piece(at).from()
                        || before != null && it.from() <= before.from() && it.to() >= before.to())
                .findFirst()
                .or(() -> listed(at));
        if (whole.isEmpty()
                || clause.noun(at + 1) == null
                || whole.get().vague()
                || whole.get().to() > clause.piece(at + 1).from()) {
            return;
        }
        var items = Items.right(clause, at + 1).nouns();
        boolean counted = items.stream().anyMatch(NounPhrase::counted);
        if (counted && !clause.befalls(at + 2) && !Items.begins(clause, at + 1)) {
            parts(at, at + 1, whole.get().attribute());
        }
    }

    /** "killed 12 people in Bouroum: eight men, three women": the figure before a list of nothing but figures. */
    private Optional<Draft> listed(int at) {
        var items = clause.is(at, ':') ? Items.right(clause, at + 1).nouns() : List.<NounPhrase>of();
        boolean list = items.size() > 1
                && items.stream()
                        .allMatch(it -> it.counted() && !it.bare() && it.head().is(Term.PERSON));
        return drafts.stream()
                .filter(it -> list && it.to() <= clause.piece(at).from() && it.kind() != Draft.Kind.PART)
                .reduce((_, last) -> last);
    }

    private void ofThem(int at) {
        var noun = clause.noun(at);
        if (noun == null || !noun.ofThem()) {
            return;
        }
        ofThose(noun);
        boolean told = drafts.stream().anyMatch(it -> it.from() == noun.from());
        var attribute = whole(at);
        if (!told && attribute != null) {
            part(at, noun, attribute, false);
        }
    }

    /** "Three of those killed", "seventeen of those who were abducted": some of a number that is told elsewhere. */
    private void ofThose(NounPhrase noun) {
        var tokens = clause.tokens();
        if (!tokens.reads(noun.to() - 1, "those")) {
            return;
        }
        boolean who = noun.to() < tokens.size() && tokens.reads(noun.to(), "who");
        drafts.replaceAll(it -> {
            boolean same = it.from() == noun.from() && it.cue().from() >= noun.to();
            boolean near =
                    who ? it.cue().from() <= noun.to() + RELATIVE : it.cue().from() == noun.to();
            return same && near && !tokens.reads(it.cue().from(), "died") ? it.as(Draft.Kind.PART) : it;
        });
    }
}
