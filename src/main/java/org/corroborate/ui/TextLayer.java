package org.corroborate.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.review.ClaimState;
import org.corroborate.review.PassageState;

/** What lies over a text, as {@code document-text} reads it; marks stand in the order in which keys walk them. */
record TextLayer(List<Mark> marks, List<Passage> passages, List<Stretch> mentions) {

    /** Marks alone, for a passage set for comparing. */
    static TextLayer of(List<Mark> marks) {
        return new TextLayer(marks, List.of(), List.of());
    }

    /** A stretch of the text, in UTF-16 units. */
    record Stretch(int start, int end) {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

        /** As an address holds it: {@code 120-134}. */
        static Optional<Stretch> parse(String written) {
            var parts = WRITTEN.matcher(written);
            return parts.matches()
                    ? Optional.of(new Stretch(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                            .filter(it -> it.start < it.end)
                    : Optional.empty();
        }
    }

    record Passage(int start, int end, String reading, List<Stretch> noticed) {

        static Passage of(PassageState passage, List<Stretch> noticed) {
            return new Passage(
                    passage.start(), passage.end(), passage.reading().name().toLowerCase(Locale.ROOT), noticed);
        }

        /** Neither claimed nor dismissed. */
        boolean unread() {
            return reading.equals("unread");
        }
    }

    /**
     * One claim where it stands.
     *
     * @param mention which of the layer's mentions holds it, from 0; −1 for none
     * @param label how the mark is spoken: "fatalities, exactly 9, in conflict"
     */
    record Mark(
            String claim,
            int start,
            int end,
            String family,
            String state,
            boolean conflict,
            int mention,
            String label) {

        static Mark of(Claim claim, ClaimState state, boolean conflict, int mention) {
            return new Mark(
                    claim.id().value().toString(),
                    Spot.of(claim).start(),
                    Spot.of(claim).end(),
                    Family.of(claim.attribute()).code(),
                    shown(state),
                    conflict && state.stands(),
                    mention,
                    Spoken.label(claim.statement(), state, conflict && state.stands()));
        }

        /** What was corrected is struck like what was rejected; the new words stand as accepted. */
        private static String shown(ClaimState state) {
            return switch (state) {
                case PROPOSED -> "proposed";
                case ACCEPTED -> "accepted";
                case CORRECTED, REJECTED -> "rejected";
            };
        }
    }
}
