package org.plenary.adoption;

import static org.plenary.adoption.AdoptionWorld.NAIROBI;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plenary.meeting.Actions;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Attendance;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.MeetingDecisions;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.MinutesBook;
import org.plenary.meeting.Reply;
import org.plenary.shared.Deadline;
import org.springframework.boot.test.context.TestComponent;

/** A meeting of the experts with approved minutes, and one whose minutes are still written. */
@TestComponent
class RecordOfAMeeting {

  static final Instant STARTS = Instant.parse("2025-03-15T07:00:00Z");

  private final AdoptionWorld world;
  private final Meetings meetings;
  private final Invitations invitations;
  private final MinutesBook book;
  private final MeetingDecisions decisions;
  private final Actions actions;
  private MeetingId first;
  private MeetingId second;

  RecordOfAMeeting(
      AdoptionWorld world,
      Meetings meetings,
      Invitations invitations,
      MinutesBook book,
      MeetingDecisions decisions,
      Actions actions) {
    this.world = world;
    this.meetings = meetings;
    this.invitations = invitations;
    this.book = book;
    this.decisions = decisions;
    this.actions = actions;
  }

  void invite() {
    first = invited("Second expert group meeting");
    second = invited("Third expert group meeting");
    invitations.answer(world.adaeze, first, Reply.YES, "I need a ramp.");
  }

  private MeetingId invited(String title) {
    MeetingId id =
        meetings.plan(
            world.staff,
            world.guideline,
            new MeetingPlan(
                title,
                new Deadline(STARTS, NAIROBI, ""),
                STARTS.plus(Duration.ofHours(2)),
                "Nairobi",
                "https://meet.example/secret-room",
                List.of(new AgendaItem("The draft", "", 120))));
    invitations.invite(world.staff, id);
    return id;
  }

  void hold() {
    world.goTo(STARTS.plus(Duration.ofHours(3)));
    book.attend(world.staff, first, world.adaeze.id(), Attendance.IN_THE_ROOM);
    book.attend(world.staff, first, world.tomas.id(), Attendance.ONLINE);
    book.write(world.staff, first, "Tomas Silva asked for figures.", 0);
    decisions.agree(world.staff, first, "The outline has five chapters.", world.adaeze.id());
    actions.add(
        world.staff, first, "Send the figures.", world.adaeze.id(), LocalDate.of(2025, 4, 1));
    book.send(world.staff, first);
    book.approve(world.staff, first);
    book.write(world.staff, second, "Minutes nobody has seen yet.", 0);
  }
}
