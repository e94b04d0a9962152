package org.plenary.meeting.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plenary.meeting.AgendaProposal;
import org.plenary.meeting.AgendaRule;
import org.plenary.meeting.Attendance;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingAction;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.Reply;
import org.plenary.shared.Refusal;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;
import org.plenary.ui.Toast;

/** What the states of meetings, answers and actions are called. */
final class MeetingWords {

  private MeetingWords() {}

  static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }

  static Status status(MeetingState state) {
    String word = text("meeting.state." + state.key());
    return switch (state) {
      case PLANNED -> new Status(Shape.OPEN, "pen-line", word);
      case INVITED -> new Status(Shape.MOVING, "mail", word);
      case MINUTED -> new Status(Shape.MOVING, "file-text", word);
      case APPROVED -> new Status(Shape.GOOD, "check", word);
      case CANCELLED -> new Status(Shape.ENDED, "x", word);
    };
  }

  static Status reply(Reply reply) {
    String word = text("meeting.reply." + reply.key());
    return switch (reply) {
      case NONE -> new Status(Shape.OPEN, "hourglass", word);
      case YES -> new Status(Shape.GOOD, "check", word);
      case MAYBE -> new Status(Shape.OPEN, "circle-alert", word);
      case NO -> new Status(Shape.ENDED, "x", word);
    };
  }

  static Status attendance(Attendance attendance) {
    String word = text("meeting.attendance." + attendance.key());
    return switch (attendance) {
      case UNKNOWN -> new Status(Shape.OPEN, "hourglass", word);
      case IN_THE_ROOM, ONLINE -> new Status(Shape.GOOD, "check", word);
      case ABSENT -> new Status(Shape.ENDED, "x", word);
    };
  }

  static Status action(MeetingAction action, LocalDate today) {
    if (action.isDone()) {
      return new Status(Shape.GOOD, "check", text("meeting.action.done"));
    }
    return action.isOverdue(today)
        ? new Status(Shape.BAD, "circle-alert", text("meeting.action.overdue"))
        : new Status(Shape.OPEN, "hourglass", text("meeting.action.open"));
  }

  static Status proposal(AgendaProposal.State state) {
    return switch (state) {
      case PROPOSED -> new Status(Shape.OPEN, "hourglass", text("meeting.proposals.waits"));
      case TAKEN_IN -> new Status(Shape.GOOD, "check", text("meeting.proposals.on-agenda"));
      case DECLINED -> new Status(Shape.ENDED, "x", text("meeting.proposals.declined"));
    };
  }

  /** Does it; what is refused is said in a line at the foot. */
  static void attempt(Runnable step) {
    Toast.settle();
    try {
      step.run();
    } catch (Refusal refused) {
      Toast.refuse(text(refused.messageKey(), refused.arguments()));
    }
  }

  /** "14:00" where the meeting is. */
  static String time(Instant at, ZoneId zone) {
    var there = at.atZone(zone);
    return "%02d:%02d".formatted(there.getHour(), there.getMinute());
  }

  static String where(Meeting meeting) {
    return meeting.place().isBlank() ? text("meeting.page.online") : meeting.place();
  }

  /** Empty where the agenda and the meeting end together. */
  static String fit(AgendaRule.Laid laid, Instant ends, ZoneId zone) {
    Duration unused = laid.unused();
    if (unused.isZero()) {
      return "";
    }
    return text(
        laid.isTooLong() ? "meeting.agenda.too-long" : "meeting.agenda.too-short",
        time(laid.endsAt(), zone),
        time(ends, zone),
        unused.abs().toMinutes());
  }
}
