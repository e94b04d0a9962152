package org.plenary.meeting;

import java.time.LocalDate;

/**
 * A decision, a vote or a ballot of a meeting, for those who refer to it.
 *
 * @param title of the meeting
 * @param on its day, where it was held
 */
public record TakenDecision(
    String id, MeetingId meeting, String title, LocalDate on, String words) {}
