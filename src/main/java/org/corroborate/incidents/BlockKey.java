package org.corroborate.incidents;

/** A drawer's number in the making, from the words that name it; made without putting them together. */
record BlockKey(long hash) {

    private static final long PRIME = 0x100000001b3L;

    static BlockKey of(String words) {
        return new BlockKey(0xcbf29ce484222325L).and(words);
    }

    BlockKey and(String words) {
        var now = hash;
        for (var i = 0; i < words.length(); i++) {
            now = (now ^ words.charAt(i)) * PRIME;
        }
        return new BlockKey(now);
    }

    BlockKey and(int number) {
        return and(Integer.toString(number));
    }

    /** The number, with the two bits that say which pairs the drawer is for. */
    long end(int kind) {
        var mixed = hash ^ hash >>> 29;
        mixed *= 0xbf58476d1ce4e5b9L;
        mixed ^= mixed >>> 32;
        return mixed << 2 | kind;
    }
}
