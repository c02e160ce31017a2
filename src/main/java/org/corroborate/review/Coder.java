package org.corroborate.review;

/** The two who code a round, each without seeing what the other does. */
public enum Coder {
    A,
    B;

    public Coder other() {
        return this == A ? B : A;
    }
}
