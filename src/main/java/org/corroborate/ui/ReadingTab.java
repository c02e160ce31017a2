package org.corroborate.ui;

import java.util.List;
import java.util.Locale;

/** Which claims are listed, and which {@code j} and {@code k} stop at. */
enum ReadingTab {
    ALL,
    REVIEW,
    CONFLICT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(ShownClaim claim) {
        return switch (this) {
            case ALL -> true;
            case REVIEW -> claim.toReview();
            case CONFLICT -> claim.inConflict();
        };
    }

    /** The mentions that hold such a claim. */
    List<MentionGroup> of(OpenDocument open) {
        return open.mentions().stream()
                .filter(group -> group.claims().stream().anyMatch(this::shows))
                .toList();
    }
}
