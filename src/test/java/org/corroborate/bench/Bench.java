package org.corroborate.bench;

import java.util.Arrays;
import org.corroborate.search.SearchBench;

/** Measures: {@code Bench extraction}, {@code Bench conflicts}, {@code Bench search 100000}, {@code Bench ui}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var what = arguments.length == 0 ? "" : arguments[0];
        var rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (what) {
            case "extraction" -> ExtractionBench.run(rest);
            case "conflicts" -> System.exit(ConflictsBench.run(rest));
            case "search" -> SearchBench.run(rest.length == 0 ? 100_000 : Integer.parseInt(rest[0]));
            case "ui" -> System.exit(UiBench.run(rest));
            default -> {
                System.err.println("bench knows: extraction, conflicts, search, ui");
                System.exit(2);
            }
        }
    }
}
