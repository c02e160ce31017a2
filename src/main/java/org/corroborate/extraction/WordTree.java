package org.corroborate.extraction;

import java.util.Arrays;

/**
 * Rows of words, kept as a tree: from a node, a word leads to another node. Nodes are numbered from 1 as they are made;
 * 0 is where every row begins, and stands for "nowhere" where a step is asked for. A step costs one look-up in an array.
 */
final class WordTree {

    private static final int SMALLEST = 1 << 10;

    private int nodes = 1;
    /** The node after a row's first word, by that word's number: most words begin none. */
    private int[] first = new int[SMALLEST];
    /** Whether any row goes on after a node. */
    private boolean[] goesOn = new boolean[SMALLEST];

    private int steps;
    private long[] keys = new long[SMALLEST];
    private int[] targets = new int[SMALLEST];

    /** The node that a word leads to from a node, made where it is new. */
    int grow(int node, int word) {
        int known = step(node, word);
        if (known != 0) {
            return known;
        }
        int made = nodes++;
        if (made >= goesOn.length) {
            goesOn = Arrays.copyOf(goesOn, 2 * made);
        }
        goesOn[node] = true;
        if (node == 0) {
            first = word < first.length ? first : Arrays.copyOf(first, word + word / 2 + 1);
            first[word] = made;
        } else {
            steps++;
            if (2 * steps > keys.length) {
                widen();
            }
            enter(key(node, word), made);
        }
        return made;
    }

    /** The node that a word leads to from a node; 0 for none. */
    int step(int node, int word) {
        if (node == 0) {
            return begin(word);
        }
        if (!goesOn[node]) {
            return 0;
        }
        long key = key(node, word);
        for (int slot = slot(key); targets[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    /** The node of a row's first word; 0 where no row begins with it. */
    int begin(int word) {
        return word < first.length ? first[word] : 0;
    }

    /** Whether a word can follow at a node. */
    boolean goesOn(int node) {
        return goesOn[node];
    }

    /** One more than the highest node. */
    int size() {
        return nodes;
    }

    private void widen() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldTargets[slot] != 0) {
                enter(oldKeys[slot], oldTargets[slot]);
            }
        }
    }

    private void enter(long key, int target) {
        int slot = slot(key);
        while (targets[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    @Override
    public String toString() {
        return nodes - 1 + " nodes, " + steps + " steps";
    }
}
