package org.corroborate.extraction;

import java.util.List;
import java.util.Set;
import org.corroborate.actors.ActorKind;
import org.corroborate.actors.ActorRegister;
import org.corroborate.extraction.ActorRoles.Part;

/** Actors that "and" joins: they share their part. */
final class ActorChain {

    private static final int FAR = 14;
    private static final Set<String> ACCUSED = Set.of("suspected", "accused", "believed", "blamed");

    /** So far a subject's verb may stand behind words that only say more of it: "men armed with rifles … opened fire". */
    private static final int BEHIND = 20;

    private final ActorClause clause;
    private final Tokens tokens;
    private final Stretch sentence;
    private final List<ActorPhrase> phrases;
    private final int from;
    private final int to;

    ActorChain(ActorClause clause, Tokens tokens, Stretch sentence, List<ActorPhrase> phrases) {
        this.clause = clause;
        this.tokens = tokens;
        this.sentence = sentence;
        this.phrases = phrases;
        this.from = phrases.getFirst().from();
        this.to = phrases.getLast().to();
    }

    void roles(List<Part> parts) {
        int before = clause.members(clause.overRange(clause.wordBefore(from)));
        boolean deed = clause.deed(to) || clause.is(ActorWord.PREPOSITION, before) && clause.violence(to);
        if (deed && !object(before) && !clause.is(ActorWord.AGAINST, before)) {
            all(parts, from, to, clause.doubtBefore(from, 8), ActorRoles.DEED);
        } else if (clause.is(ActorWord.BY, before)) {
            by(parts, before);
        } else if (sides(before)) {
            all(parts, from, to, false, ActorRoles.SIDES);
        } else if (!clause.is(ActorWord.PREPOSITION, before) && !object(before)) {
            doing(parts, before);
        } else if (clause.is(ActorWord.PREPOSITION, before)) {
            after(parts, before);
        }
    }

    /** Whether a verb of violence stands right before: then it was done to them. */
    private boolean object(int before) {
        boolean guise = before > sentence.from()
                && tokens.reads(before, "as")
                && tokens.folded(before - 1).matches("dressed|disguised|posing|known|identified");
        return guise
                || clause.is(ActorWord.ACT, before) && !clause.is(ActorWord.DEED, before)
                || tokens.reads(Math.max(before, 0), "including")
                || before >= 0
                        && tokens.ends(before, "ing")
                        && !clause.is(ActorWord.DEED, before)
                        && before > sentence.from();
    }

    private void all(List<Part> parts, int start, int end, boolean doubt, String rule) {
        for (var phrase : phrases) {
            parts.add(new Part(
                    phrase,
                    phrases.size() > 1 ? phrase.from() : start,
                    phrases.size() > 1 ? phrase.to() : end,
                    doubt,
                    rule));
        }
    }

    /** "killed in Gao by gunmen": by, after a verb or noun of violence that nothing else parts from it. */
    private void by(List<Part> parts, int by) {
        for (int at = by - 1; at >= Math.max(sentence.from(), by - BEHIND); at--) {
            if (clause.is(ActorWord.CLAIM, at) || tokens.isMark(at, ';')) {
                return;
            }
            boolean habit = clause.is(ActorWord.HABIT, at - 1) || clause.is(ActorWord.HABIT, at - 2);
            if ((clause.is(ActorWord.ACT, at) || clause.is(ActorWord.DEED, at)) && !habit) {
                all(parts, from, to, clause.doubtBefore(at, 5) || clause.doubtBefore(by, by - at), ActorRoles.BY);
                return;
            }
            if (clause.is(ActorWord.BE, at - 1) && !clause.is(ActorWord.BE, at) && !clause.is(ActorWord.ADVERB, at)
                    || clause.is(ActorWord.HABIT, at)) {
                return;
            }
        }
    }

    /** "clashes between A and B", "A clashed with B". */
    private boolean sides(int before) {
        boolean between = clause.is(ActorWord.BETWEEN, before);
        if (!between && !clause.is(ActorWord.AGAINST, before)) {
            return false;
        }
        int reach = between ? FAR : 2;
        for (int at = before - 1; at >= Math.max(sentence.from(), before - reach); at--) {
            if (clause.is(ActorWord.CLASH, at)) {
                return between || tokens.begins(at, "clash");
            }
        }
        return false;
    }

    /** As a subject: "A attacked", "A was responsible"; or before a noun: "A's attack". */
    private void doing(List<Part> parts, int before) {
        boolean doubt = clause.doubtBefore(from, 8) || clause.is(ActorWord.DOUBT_AFTER, from - 2);
        int commas = 0;
        for (int at = to; at < Math.min(sentence.to(), to + (commas > 0 ? 2 * FAR : BEHIND)); at++) {
            char mark = tokens.mark(at);
            commas += mark == ',' ? 1 : 0;
            boolean parted = clause.is(ActorWord.BY, at) && commas % 2 == 0 || clause.is(ActorWord.HABIT, at);
            if (mark == ';' || mark == ':' || parted) {
                break;
            }
            if (accused(at)) {
                all(parts, from, at + 1, true, ActorRoles.BLAMED);
                return;
            }
            if (clause.says(at)) {
                int pronoun = clause.saysOfItself(at);
                if (pronoun < 0) {
                    break;
                }
                at = pronoun;
                continue;
            }
            if (clause.is(ActorWord.GUILT, at) && (commas % 2 == 0)) {
                boolean said = clause.is(ActorWord.SAY, before);
                all(parts, from, at + 1, doubt || said || clause.scopeBetween(to, at), ActorRoles.BLAMED);
                return;
            }
            if (acts(at)) {
                all(parts, from, to, doubt || clause.scopeBetween(to, at), ActorRoles.SUBJECT);
                return;
            }
            if (clause.stops(at)) {
                break;
            }
        }
        if (clause.is(ActorWord.BLAME, before)
                || clause.is(ActorWord.BLAME, before - 1) && clause.is(ActorWord.SCOPE, before)) {
            all(parts, Math.max(before, sentence.from()), to, true, ActorRoles.BLAMED);
        }
    }

    /** "is suspected of", "were accused of". */
    private boolean accused(int token) {
        boolean said = clause.is(ActorWord.SCOPE, token)
                || clause.is(ActorWord.DOUBT, token)
                || clause.is(ActorWord.BLAME, token);
        return said
                && clause.is(ActorWord.BE, token - 1)
                && clause.is(ActorWord.PREPOSITION, token + 1)
                && ACCUSED.contains(tokens.folded(token));
    }

    /** Whether a finite verb of violence stands there in the active voice. */
    private boolean acts(int token) {
        if (clause.is(ActorWord.ACTING, token) && tokens.isMark(token - 1, ',')) {
            return true;
        }
        if (!clause.is(ActorWord.ACT, token)
                || clause.is(ActorWord.FREE, token) && state()
                || clause.is(ActorWord.MEANS, token) && clause.is(ActorWord.DEED, token + 1)) {
            return false;
        }
        if (clause.is(ActorWord.DEED, token) && clause.named(token)) {
            return false;
        }
        if (clause.is(ActorWord.WEAK, token) && !clause.strong(token)
                || clause.is(ActorWord.BOMB, token + 2)
                        && !clause.is(ActorWord.WEAK, token)
                        && tokens.folded(token).matches("hits?|strikes?|struck")) {
            return false;
        }
        for (int at = token - 1; at >= Math.max(to, token - 3); at--) {
            if (clause.is(ActorWord.BE, at)) {
                return false;
            }
            if (!clause.is(ActorWord.ADVERB, at)) {
                break;
            }
        }
        return !clause.is(ActorWord.BY, token + 1);
    }

    private boolean state() {
        var kind = ActorRegister.standard().kind(phrases.getFirst().actors().getFirst());
        return kind == ActorKind.STATE || kind == ActorKind.EXTERNAL;
    }

    /** After a preposition only blame makes an actor, or that it took part: "blamed on A", "carried out with A". */
    private void after(List<Part> parts, int before) {
        if (clause.partners(before) || clause.captors(before)) {
            all(parts, from, to, clause.doubtBefore(before, 5), ActorRoles.BY);
            return;
        }
        int reach = tokens.reads(before, "on") ? BEHIND : 3;
        for (int at = before - 1; at >= Math.max(sentence.from(), before - reach); at--) {
            boolean linked = at >= before - 3
                    && clause.is(ActorWord.RELATION, at)
                    && (clause.is(ActorWord.BE, at - 1) || clause.is(ActorWord.BE, at - 2));
            boolean blamed = clause.is(ActorWord.BLAME, at)
                    && !clause.is(ActorWord.DEED, at)
                    && (at >= before - 3 || tokens.begins(at, "blame"));
            if (linked && clause.doubtBefore(at, FAR) || blamed) {
                all(parts, at >= before - 3 ? at : from, to, true, ActorRoles.BLAMED);
                return;
            }
            if (tokens.ends(at, "ing") || tokens.isMark(at, ';')) {
                return;
            }
        }
    }
}
