package org.corroborate.notes;

import java.util.UUID;

public record NoteId(UUID value) {

    static NoteId create() {
        return new NoteId(UUID.randomUUID());
    }
}
