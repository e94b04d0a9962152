package org.plenary.meeting;

/** What a meeting decided. */
public record Decision(String id, String text) {}
