package org.plenary.meeting;

/**
 * A paper came or went, or the office said whether there will be any. Nothing for the record, which
 * has each of these by itself.
 */
public record PapersOwedChanged(MeetingId meeting) {}
