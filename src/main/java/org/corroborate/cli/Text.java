package org.corroborate.cli;

/** A file's text, with the name it was called by and the digest of its bytes. */
record Text(String name, String sha256, String content) {}
