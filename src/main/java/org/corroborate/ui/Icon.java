package org.corroborate.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * Every drawing of the workbench; the shapes stand in {@code corroborate/icons.svg} under the same name in lower case.
 * Circles are claims, squares are passages, diamonds are conflicts.
 */
enum Icon {
    MARK,
    DOCUMENTS,
    INCIDENTS,
    CONFLICTS,
    WORK,
    DATASETS,
    REPORT,
    AUDIT,
    ADMIN,
    FIND,
    KEYS,
    MOON,
    SUN,
    UPLOAD,
    DOWNLOAD,
    COPY,
    CLOSE,
    CHEVRON_DOWN,
    CHEVRON_UP,
    CHEVRON_RIGHT,
    CHEVRON_LEFT,
    CHECK,
    SHIELD,
    LOCK,
    PENCIL,
    PLUS,
    MINUS,
    MERGE,
    SPLIT,
    UNLINK,
    NOTE,
    WARNING,
    PRINT,
    TEXT,
    PAGE,
    OUT,
    ARROW_UP,
    NOT_EQUAL,
    CLAIM_PROPOSED,
    CLAIM_ACCEPTED,
    CLAIM_CORRECTED,
    CLAIM_REJECTED,
    PASSAGE_UNREAD,
    PASSAGE_CLAIMED,
    PASSAGE_DISMISSED,
    CONFLICT_OPEN,
    CONFLICT_WAITING,
    CONFLICT_DECIDED,
    CONFLICT_DISAGREEMENT,
    CONFLICT_QUIET,
    SEVERITY_1,
    SEVERITY_2,
    SEVERITY_3;

    /** For the eye only: words beside it say the same. */
    Span draw() {
        var drawing = drawing("icon", code());
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }

    /** Stands alone, so it has a name. */
    Span draw(String name) {
        return named(drawing("icon", code()), name);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Span drawing(String style, String shape) {
        var drawing = new Span();
        drawing.addClassName(style);
        drawing.getElement().setAttribute("data-shape", shape);
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg focusable=\"false\"><use href=\"corroborate/icons.svg#" + shape + "\"/></svg>");
        return drawing;
    }

    static Span named(Span drawing, String name) {
        drawing.getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        return drawing;
    }
}
