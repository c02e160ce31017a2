package org.corroborate.notes;

/** A note in a person's inbox: it names them, or it is in a thread where they wrote. */
public record Received(Note note, boolean unread) {}
