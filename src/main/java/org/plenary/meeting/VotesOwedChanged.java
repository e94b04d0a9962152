package org.plenary.meeting;

/**
 * A ballot was opened or is over, a vote came in, or somebody came or went. Nothing for the record,
 * which must not say when anybody voted.
 */
public record VotesOwedChanged(MeetingId meeting) {}
