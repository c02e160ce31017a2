package org.corroborate.sources;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text files, whose characters are kept exactly: not trimmed, not normalised, line ends as they are. A byte order mark
 * of UTF-8 stays as the file's first character, so that positions are those of the file itself.
 */
final class PlainText {

    static final String READER = "plain text";
    static final String VERSION = "1";

    private PlainText() {}

    /** The characters of a UTF-8 file; none where a byte of it is not UTF-8, or where they are no text. */
    static Optional<String> utf8(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8).filter(PlainText::isText);
    }

    /** The characters by a charset that was detected; none where that gives no text. */
    static Optional<String> in(Charset charset, byte[] bytes) {
        return Optional.of(new String(bytes, charset)).filter(PlainText::isText);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notSo) {
            return Optional.empty();
        }
    }

    /** Whether these are words: a letter or digit among them, no NUL, and hardly a control or replacement character. */
    static boolean isText(String content) {
        var odd = 0;
        var readable = false;
        for (var i = 0; i < content.length(); i++) {
            var c = content.charAt(i);
            if (c == 0) {
                return false;
            }
            if (c == '\uFFFD' || Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0) {
                odd++;
            }
            readable |= Character.isLetterOrDigit(c);
        }
        return readable && odd * 200L <= content.length();
    }
}
