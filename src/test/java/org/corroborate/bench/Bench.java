package org.corroborate.bench;

import java.util.Arrays;

/** Measures: {@code Bench extraction}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var what = arguments.length == 0 ? "" : arguments[0];
        var rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (what) {
            case "extraction" -> ExtractionBench.run(rest);
            default -> {
                System.err.println("bench knows: extraction");
                System.exit(2);
            }
        }
    }
}
