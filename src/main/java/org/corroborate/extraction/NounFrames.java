package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;

/** Figures that hang on a noun: "nine deaths", "the murder of two", "no casualties", "the toll rose to 12". */
final class NounFrames {

    private static final int FAR = 8;
    private static final int TOLL = 24;

    private final Clause clause;
    private final List<Draft> drafts;
    private final NounSet used;
    private final Counting counting;
    private final Denials denials;

    NounFrames(Clause clause, List<Draft> drafts, NounSet used, Counting counting) {
        this.clause = clause;
        this.drafts = drafts;
        this.used = used;
        this.counting = counting;
        this.denials = new Denials(clause, drafts);
    }

    void find() {
        for (int at = 0; at < clause.size(); at++) {
            var noun = clause.noun(at);
            if (noun != null && !used.contains(noun)) {
                noun(at, noun);
            } else if (noun == null && clause.has(at, Role.DEED) && clause.is(at + 1, Term.OF) && !numbered(at)) {
                deed(at, clause.piece(at).lexeme());
            } else if (clause.has(at, Role.WOUND) && left(at)) {
                wounded(at);
            }
        }
    }

    private void noun(int at, NounPhrase noun) {
        var head = noun.head();
        if (denials.find(at, noun)) {
            used.add(noun);
        } else if (head.has(Role.TOLL)) {
            toll(at);
        } else if (head.has(Role.DEED) && clause.is(at + 1, Term.OF)) {
            if (!another(noun)) {
                deed(at, head);
            }
        } else if (head.has(Role.BODY) && noun.counted()) {
            add(Attribute.FATALITIES, noun, Draft.Kind.NEW, "number-bodies");
        } else if (head.has(Role.BODY) && clause.is(at + 1, Term.OF)) {
            of(at, Attribute.FATALITIES, "bodies-of-number-people");
        } else if (head.has(Role.BODY) && noun.article() == NounPhrase.Article.THE) {
            bodies(noun);
        } else if (head.has(Role.CASUALTIES) && noun.vague()) {
            add(Attribute.FATALITIES, noun, Draft.Kind.PLURAL, "casualties");
        } else if (head.has(Role.COUNTED) && noun.counted() && !(noun.vague() && head.has(Role.DEED))) {
            counted(noun);
        } else if (head.has(Role.WOUND) && left(at)) {
            wounded(at);
        } else if (head.is(Term.VICTIM)
                && (noun.counted()
                        || noun.article() == NounPhrase.Article.ONE
                                && noun.count().isEmpty())) {
            victim(noun);
        } else if (noun.state() != null && noun.counted()) {
            add(noun.state().attribute().orElseThrow(), noun, kind(noun), "number-wounded-people");
        }
    }

    /** "leaving five others with wounds". */
    private boolean left(int at) {
        var who = clause.noun(with(at) - 1);
        for (int i = at - 3; who != null && i >= 0 && i > at - TOLL; i--) {
            if (clause.has(i, Role.LEAVE)) {
                return who.counted() && !who.thing();
            }
        }
        return false;
    }

    /** The "with" before wounds, "with wounds", "with machete wounds"; −1 for none. */
    private int with(int at) {
        int with = clause.is(at - 1, Term.PREPOSITION) ? at - 1 : at - 2;
        boolean is = clause.is(with, Term.PREPOSITION)
                && clause.tokens().reads(clause.piece(with).from(), "with");
        return is ? with : -1;
    }

    private void wounded(int at) {
        var who = clause.noun(with(at) - 1);
        if (who != null && used.add(who)) {
            add(Attribute.INJURIES, who, kind(who), "people-sustain-injuries");
        }
    }

    /** "Un mort": the casualty word is the noun. */
    private void victim(NounPhrase noun) {
        var sense = noun.head().casualty();
        if (sense != null && sense.attribute().isPresent()) {
            var count = noun.count().orElse(new Count.Exactly(1));
            drafts.add(draft(sense.attribute().get(), count, noun, kind(noun), "number-wounded-people"));
        }
    }

    /** "His body", "their bodies": of somebody who was told of. */
    private void bodies(NounPhrase noun) {
        var count =
                noun.plural() ? new Count.Vague(clause.tokens().slice(noun.from(), noun.to())) : new Count.Exactly(1);
        var kind = noun.plural() ? Draft.Kind.THEM : Draft.Kind.KNOWN;
        drafts.add(draft(Attribute.FATALITIES, count, noun, kind, "number-bodies"));
    }

    private static Draft.Kind kind(NounPhrase noun) {
        return noun.article() == NounPhrase.Article.THE
                ? Draft.Kind.KNOWN
                : noun.more() ? Draft.Kind.MORE : Draft.Kind.NEW;
    }

    private void counted(NounPhrase noun) {
        var sense = noun.head().sense(Role.COUNTED);
        if (sense != null && sense.attribute().isPresent()) {
            add(sense.attribute().get(), noun, kind(noun), "number-deaths");
        }
    }

    private void add(Attribute attribute, NounPhrase noun, Draft.Kind kind, String rule) {
        noun.count().ifPresent(it -> drafts.add(draft(attribute, it, noun, kind, rule)));
    }

    private static Draft draft(Attribute attribute, Count count, NounPhrase noun, Draft.Kind kind, String rule) {
        var who = noun.bare() ? Optional.<Stretch>empty() : Optional.of(new Stretch(noun.nounFrom(), noun.nounTo()));
        return new Draft(
                attribute, count, noun.from(), noun.to(), who, new Stretch(noun.from(), noun.to()), kind, rule);
    }

    private void deed(int at, Lexeme head) {
        var sense = head.sense(Role.DEED);
        if (sense != null && sense.attribute().isPresent() && !wanted(at)) {
            of(at, sense.attribute().get(), "murder-of-number-people");
        }
    }

    private boolean numbered(int at) {
        var before = clause.noun(at - 1);
        return before != null && before.bare() && before.article() == NounPhrase.Article.THE && !before.counted();
    }

    /** "the third killing of", "the 2011 killing of": a deed that is told of beside this one. */
    private boolean another(NounPhrase noun) {
        boolean numbered = noun.article() == NounPhrase.Article.THE
                && noun.count().isEmpty()
                && noun.nounFrom() > noun.from() + 1
                && clause.tokens().isWord(noun.from() + 1);
        int year = noun.count().map(it -> it.low().orElse(0)).orElse(0);
        return numbered || year >= 1900 && year < 2100;
    }

    /** "demanding the release of": what is wanted or mourned did not happen here and now. */
    private boolean wanted(int at) {
        for (int i = at - 1; i >= 0 && i > at - FAR; i--) {
            if (clause.is(i, Term.DEMAND) || clause.is(i, Term.NEGATION) || clause.has(i, Role.ATTEMPT)) {
                return true;
            }
        }
        return false;
    }

    private void of(int at, Attribute attribute, String rule) {
        var items = Items.right(clause, at + 2);
        boolean known = items.nouns().stream().anyMatch(it -> it.counted() || it.single());
        if (known) {
            counting.count(attribute, items.nouns(), items.closed(), clause.piece(at), Counting.Side.OBJECT, rule);
        }
    }

    /** "The toll rose to 12", "a toll of eight; it rose to ten": the numbers that are not of something else. */
    private void toll(int at) {
        var first = clause.is(at + 1, Term.OF) ? clause.noun(at + 2) : null;
        boolean of = first != null && first.counted();
        boolean told = false;
        for (int i = at + 1; i < clause.size() && i < at + TOLL; i++) {
            var noun = clause.noun(i);
            boolean rises = clause.is(clause.before(i - 1), Term.RISING) && clause.is(i - 1, Term.REACHING);
            boolean said = of || !clause.link(i - 1) || clause.is(i - 1, Term.TO) || clause.is(i - 1, Term.REACHING);
            if (noun != null && noun.counted() && !noun.thing() && (told ? rises : said)) {
                total(noun);
                told = true;
            }
        }
    }

    private void total(NounPhrase noun) {
        if (used.add(noun)) {
            add(Attribute.FATALITIES, noun, Draft.Kind.TOTAL, "toll-of-number");
        } else {
            drafts.replaceAll(it -> total(it, noun) ? it.as(Draft.Kind.TOTAL) : it);
        }
    }

    private static boolean total(Draft draft, NounPhrase noun) {
        boolean within = draft.from() <= noun.from() && noun.to() <= draft.to();
        return within && draft.attribute() == Attribute.FATALITIES && draft.kind() == Draft.Kind.NEW;
    }
}
