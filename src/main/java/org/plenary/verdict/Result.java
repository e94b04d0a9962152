package org.plenary.verdict;

import org.plenary.entry.Entry;

/** An award that is public. */
public record Result(String slot, int rank, Entry entry) {}
