package org.corroborate.audit;

/**
 * An entry's number and seal, written down outside the database: in a release, an e-mail, a newspaper. Whoever could
 * rewrite the whole trail could not rewrite those.
 */
public record Checkpoint(long number, String seal) {

    /** Reads {@code 12:9f86d08…}, the way {@link #toString} writes it. */
    public static Checkpoint parse(String text) {
        var parts = text.strip().split(":", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A checkpoint is a number, a colon and 64 hexadecimal digits: " + text);
        }
        return new Checkpoint(Long.parseLong(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return number + ":" + seal;
    }
}
