package org.plenary.milestone;

/** How many meetings a line of a plan announces, and how many of that kind the plan holds. */
public record MeetingCount(int announced, int planned) {}
