package org.plenary.entry;

/** From how many places entries came. */
public record EntryReach(int countries, int cities) {}
