package org.plenary.meeting;

/** The office took back that there will be no papers for a meeting. */
public record PapersExpected(MeetingId meeting, String actor) implements MeetingEvent {}
