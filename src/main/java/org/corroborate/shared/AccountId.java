package org.corroborate.shared;

import java.util.UUID;

/** A person using the workbench. */
public record AccountId(UUID value) {

    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }
}
