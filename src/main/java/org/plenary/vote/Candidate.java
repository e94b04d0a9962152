package org.plenary.vote;

import org.plenary.entry.EntryId;

/** A finalist as everybody may read it. */
public record Candidate(
    EntryId entry, String category, String title, String city, String summary) {}
