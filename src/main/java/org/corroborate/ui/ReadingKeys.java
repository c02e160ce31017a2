package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.server.Command;

/** The keys of Reading. Those that walk the text are heard by the text itself; the line at the foot names them too. */
final class ReadingKeys {

    private ReadingKeys() {}

    static Keys of(ReadingDesk desk, Command noClaimHere) {
        var keys = new Keys().hint(say("reading.key-claims"), "j", "k");
        if (desk.mayReview()) {
            keys.act("a", say("reading.accept"), desk::accept)
                    .act("e", say("reading.correct"), desk::correct)
                    .act("x", say("reading.reject"), desk::reject)
                    .hint(say("reading.key-new"), "n");
        }
        if (desk.mayReview() && desk.inTheOpen()) {
            keys.act("c", say("reading.conflict"), desk::conflict);
        }
        keys.hint(say("reading.next-unread"), "u").act("w", say("reading.why"), desk::why);
        if (desk.mayReview()) {
            keys.act("d", say("reading.no-claim-here"), noClaimHere).act("z", say("shell.undo"), desk::undo);
        }
        if (desk.mayReview() && desk.inTheOpen()) {
            keys.act("b", say("reading.by-rule"), desk::byRule);
        }
        keys.hint(say("reading.key-mentions"), "Shift+j", "Shift+k")
                .hint(say("reading.key-suggestions"), "s", "Shift+s")
                .hint(say("reading.letters"), "l");
        return desk.mayReview() ? withWords(keys) : keys;
    }

    private static Keys withWords(Keys keys) {
        return keys.hint(say("reading.key-words"), "ArrowLeft", "ArrowRight")
                .hint(say("reading.key-extend"), "Shift+ArrowLeft", "Shift+ArrowRight")
                .whileTyping(say("reading.key-give"), "Enter")
                .whileTyping(say("reading.key-field"), "Tab")
                .whileTyping(say("reading.key-leave"), "Escape");
    }
}
