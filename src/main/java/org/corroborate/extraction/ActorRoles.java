package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import org.corroborate.actors.ActorKind;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Certainty;

/** Which of the actors in a sentence did what it tells of, and by which words that is known. */
final class ActorRoles {

    static final String SUBJECT = "actor-does";
    static final String BY = "actor-by";
    static final String DEED = "actor-deed";
    static final String BLAMED = "actor-blamed";
    static final String SIDES = "actor-sides";

    /** An actor in its role; the words that give it run from one token to another. */
    record Part(ActorPhrase phrase, int from, int to, boolean doubt, String rule) {}

    private static final int FAR = 14;

    private final WordTable<ActorWord> words;

    ActorRoles(WordTable<ActorWord> words) {
        this.words = words;
    }

    List<Part> in(Tokens tokens, Stretch sentence, List<ActorPhrase> phrases) {
        var parts = new ArrayList<Part>();
        for (int first = 0; first < phrases.size(); ) {
            int last = first + 1;
            while (last < phrases.size() && phrases.get(last).joined()) {
                last++;
            }
            new Chain(tokens, sentence, phrases.subList(first, last)).roles(parts);
            first = last;
        }
        return parts;
    }

    /** Actors that "and" joins: they share their part. */
    private final class Chain {

        private final Tokens tokens;
        private final Stretch sentence;
        private final List<ActorPhrase> phrases;
        private final int from;
        private final int to;

        Chain(Tokens tokens, Stretch sentence, List<ActorPhrase> phrases) {
            this.tokens = tokens;
            this.sentence = sentence;
            this.phrases = phrases;
            this.from = phrases.getFirst().from();
            this.to = phrases.getLast().to();
        }

        void roles(List<Part> parts) {
            int before = members(wordBefore(from));
            if (deed(to) && !object(before) && !is(ActorWord.AGAINST, before)) {
                all(parts, from, to, doubtBefore(from, 8), DEED);
            } else if (is(ActorWord.BY, before)) {
                by(parts, before);
            } else if (sides(before)) {
                all(parts, from, to, false, SIDES);
            } else if (!is(ActorWord.PREPOSITION, before) && !object(before)) {
                doing(parts, before);
            } else if (is(ActorWord.PREPOSITION, before)) {
                after(parts, before);
            }
        }

        private boolean is(ActorWord wordClass, int token) {
            return token >= sentence.from() && token < sentence.to() && words.is(wordClass, tokens, token);
        }

        /** The word before, over quotes and breaks; the sentence's edge where a clause begins. */
        private int wordBefore(int token) {
            int at = token - 1;
            while (at >= sentence.from() && (tokens.isBreak(at) || tokens.isMark(at, '"') || tokens.isMark(at, '“'))) {
                at--;
            }
            return at;
        }

        /** Over "members of", "a group of" to the word before. */
        private int members(int before) {
            if (!is(ActorWord.OF, before) || !is(ActorWord.GUNMEN, before - 1)) {
                return before;
            }
            int at = before - 2;
            while (at >= sentence.from()
                    && (is(ActorWord.DETERMINER, at) || is(ActorWord.DOUBT, at) || tokens.isNumber(at))) {
                at--;
            }
            return at;
        }

        /** Whether a verb of violence stands right before: then it was done to them. */
        private boolean object(int before) {
            boolean guise = before > sentence.from()
                    && tokens.folded(before).equals("as")
                    && tokens.folded(before - 1).matches("dressed|disguised|posing|known|identified");
            return guise
                    || is(ActorWord.ACT, before) && !is(ActorWord.DEED, before)
                    || tokens.folded(Math.max(before, 0)).equals("including")
                    || before >= 0
                            && tokens.folded(before).endsWith("ing")
                            && !is(ActorWord.DEED, before)
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
            for (int at = by - 1; at >= Math.max(sentence.from(), by - FAR); at--) {
                if (is(ActorWord.CLAIM, at) || tokens.isMark(at, ';')) {
                    return;
                }
                boolean habit = is(ActorWord.HABIT, at - 1) || is(ActorWord.HABIT, at - 2);
                if ((is(ActorWord.ACT, at) || is(ActorWord.DEED, at)) && !habit) {
                    all(parts, from, to, doubtBefore(at, 5) || doubtBefore(by, by - at), BY);
                    return;
                }
                if (is(ActorWord.BE, at - 1) && !is(ActorWord.BE, at) && !is(ActorWord.ADVERB, at)
                        || is(ActorWord.HABIT, at)) {
                    return;
                }
            }
        }

        private boolean doubtBefore(int token, int reach) {
            for (int at = token - 1; at >= Math.max(sentence.from(), token - reach); at--) {
                if (is(ActorWord.SCOPE, at) || is(ActorWord.DOUBT, at) && is(ActorWord.BE, at - 1)) {
                    return true;
                }
            }
            return false;
        }

        /** "clashes between A and B", "A clashed with B". */
        private boolean sides(int before) {
            boolean between = is(ActorWord.BETWEEN, before);
            if (!between && !is(ActorWord.AGAINST, before)) {
                return false;
            }
            int reach = between ? FAR : 2;
            for (int at = before - 1; at >= Math.max(sentence.from(), before - reach); at--) {
                if (is(ActorWord.CLASH, at)) {
                    return between && phrases.size() > 1
                            || !between && tokens.folded(at).startsWith("clash");
                }
            }
            return false;
        }

        /** As a subject: "A attacked", "A was responsible"; or before a noun: "A's attack". */
        private void doing(List<Part> parts, int before) {
            boolean doubt = doubtBefore(from, 8);
            int commas = 0;
            for (int at = to; at < Math.min(sentence.to(), to + FAR + (commas > 0 ? FAR : 0)); at++) {
                char mark = tokens.mark(at);
                commas += mark == ',' ? 1 : 0;
                boolean parted = is(ActorWord.BY, at) && commas % 2 == 0 || is(ActorWord.HABIT, at);
                if (mark == ';' || mark == ':' || parted) {
                    break;
                }
                if (is(ActorWord.SCOPE, at)
                        && is(ActorWord.BE, at - 1)
                        && is(ActorWord.PREPOSITION, at + 1)
                        && tokens.folded(at).matches("suspected|accused|believed")) {
                    all(parts, from, at + 1, true, BLAMED);
                    return;
                }
                if (says(at)) {
                    break;
                }
                if (is(ActorWord.GUILT, at) && (commas % 2 == 0)) {
                    all(parts, from, at + 1, doubt || scopeBetween(to, at) || is(ActorWord.SAY, before), BLAMED);
                    return;
                }
                if (acts(at)) {
                    all(parts, from, to, doubt || scopeBetween(to, at), SUBJECT);
                    return;
                }
                if (stops(at)) {
                    break;
                }
            }
            if (is(ActorWord.BLAME, before) || is(ActorWord.BLAME, before - 1) && is(ActorWord.SCOPE, before)) {
                all(parts, Math.max(before, sentence.from()), to, true, BLAMED);
            }
        }

        /** Whether the subject only speaks there: "police say", but not "is believed" and not "claims to have". */
        private boolean says(int token) {
            return (is(ActorWord.SAY, token) || is(ActorWord.CLAIM, token))
                    && !is(ActorWord.BE, token - 1)
                    && !(token + 1 < sentence.to() && tokens.folded(token + 1).equals("to"));
        }

        private boolean scopeBetween(int start, int end) {
            for (int at = start; at < end; at++) {
                if (is(ActorWord.SCOPE, at)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a noun of violence follows at once, perhaps with its means before it: "JNIM's mortar attack". */
        private boolean deed(int token) {
            int at = token;
            if (at + 1 < sentence.to() && (tokens.isMark(at, '\'') || tokens.isMark(at, '’'))) {
                at += tokens.folded(at + 1).equals("s") ? 2 : 1;
            }
            int start = at;
            while (at < sentence.to() && at < start + 4 && (is(ActorWord.MEANS, at) || tokens.isMark(at, '-'))) {
                at++;
            }
            boolean verb = at == token && is(ActorWord.ACT, at) && !is(ActorWord.DEED, at);
            boolean bare = at == token && is(ActorWord.ACT, at);
            return !verb && !bare && is(ActorWord.DEED, at);
        }

        /** Whether a finite verb of violence stands there in the active voice. */
        private boolean acts(int token) {
            if (is(ActorWord.ACTING, token) && tokens.isMark(token - 1, ',')) {
                return true;
            }
            if (!is(ActorWord.ACT, token)
                    || is(ActorWord.FREE, token) && state()
                    || is(ActorWord.MEANS, token) && is(ActorWord.DEED, token + 1)) {
                return false;
            }
            if (is(ActorWord.DEED, token) && (is(ActorWord.DETERMINER, token - 1) || is(ActorWord.MEANS, token - 1))) {
                return false;
            }
            if (is(ActorWord.WEAK, token) && !strong(token)
                    || is(ActorWord.BOMB, token + 2)
                            && !is(ActorWord.WEAK, token)
                            && tokens.folded(token).matches("hits?|strikes?|struck")) {
                return false;
            }
            for (int at = token - 1; at >= Math.max(to, token - 3); at--) {
                if (is(ActorWord.BE, at)) {
                    return false;
                }
                if (!is(ActorWord.ADVERB, at)) {
                    break;
                }
            }
            return !is(ActorWord.BY, token + 1);
        }

        private boolean state() {
            var kind = ActorRegister.standard().kind(phrases.getFirst().actors().getFirst());
            return kind == ActorKind.STATE || kind == ActorKind.EXTERNAL;
        }

        /** Whether a deed follows a verb that is none by itself: "launched an attack", "opened fire". */
        private boolean strong(int token) {
            for (int at = token + 1; at < Math.min(sentence.to(), token + 8); at++) {
                if (is(ActorWord.DEED, at)
                        || is(ActorWord.BOMB, at)
                        || tokens.folded(at).endsWith("ing")) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the subject's clause ends there: another verb, or a passive. */
        private boolean stops(int token) {
            return is(ActorWord.BE, token) && passive(token);
        }

        private boolean passive(int be) {
            for (int at = be + 1; at < Math.min(sentence.to(), be + 4); at++) {
                if (is(ActorWord.ACT, at)) {
                    return true;
                }
                if (!is(ActorWord.ADVERB, at) && !is(ActorWord.BE, at)) {
                    return false;
                }
            }
            return false;
        }

        /** After a preposition only blame makes an actor: "blamed on A", "linked to A", "attributed to A". */
        private void after(List<Part> parts, int before) {
            for (int at = before - 1; at >= Math.max(sentence.from(), before - 3); at--) {
                boolean linked = is(ActorWord.RELATION, at) && (is(ActorWord.BE, at - 1) || is(ActorWord.BE, at - 2));
                boolean blamed = is(ActorWord.BLAME, at) && !is(ActorWord.DEED, at);
                if (linked && doubtBefore(at, FAR) || blamed) {
                    all(parts, at, to, true, BLAMED);
                    return;
                }
            }
        }
    }

    /** How sure a part is: what is in doubt is suspected, be it the name or the deed. */
    static Certainty certainty(Part part) {
        var own = part.phrase().certainty();
        return own == Certainty.STATED && part.doubt() ? Certainty.SUSPECTED : own;
    }
}
