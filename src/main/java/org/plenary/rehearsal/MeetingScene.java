package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.plenary.identity.Person;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.Reply;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** The group is invited to its meetings and says who comes; one meeting is moved. */
@Component
class MeetingScene {

  /** Of every five experts, one does not answer an invitation. */
  static final int SILENT = 4;

  static final int EVERY = 5;

  private final Meetings meetings;
  private final Invitations invitations;
  private final PaperScene papers;
  private final AgendaScene agenda;
  private final MinutesScene minutes;
  private final GuidelineCast cast;
  private final RoadTime time;

  MeetingScene(
      Meetings meetings,
      Invitations invitations,
      PaperScene papers,
      AgendaScene agenda,
      MinutesScene minutes,
      GuidelineCast cast,
      RoadTime time) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.papers = papers;
    this.agenda = agenda;
    this.minutes = minutes;
    this.cast = cast;
    this.time = time;
  }

  void play(GuidelinePlay play) {
    for (MeetingPart part : MeetingPart.all()) {
      time.on(play, part.planned(), () -> plan(play, part));
    }
  }

  private void plan(GuidelinePlay play, MeetingPart part) {
    Person head = play.head();
    int first = Objects.requireNonNullElse(part.movedFrom(), part.held());
    MeetingId id = meetings.plan(head, play.guideline().id(), plan(play, part, first));
    papers.play(play, part, id);
    agenda.play(play, part, id);
    time.on(
        play,
        part.invited(),
        () -> {
          invitations.invite(head, id);
          answer(play, id, part.invited());
        });
    if (part.movedFrom() != null) {
      time.on(
          play,
          part.moved(),
          () -> {
            meetings.change(head, id, plan(play, part, part.held()));
            answer(play, id, part.moved());
          });
    }
    minutes.play(play, part, id);
  }

  /** They answer one after the other within the day and a half after they were asked. */
  private void answer(GuidelinePlay play, MeetingId id, int asked) {
    List<Person> experts = cast.experts(play);
    for (int number = 0; number < experts.size(); number++) {
      Person expert = experts.get(number);
      Reply reply = reply(number);
      Instant at = play.at(asked).plus(Duration.ofMinutes(30 + 70L * number));
      if (number % EVERY != SILENT) {
        time.when(play, at, () -> invitations.answer(expert, id, reply, note(reply)));
      }
    }
  }

  private static Reply reply(int number) {
    return number % 11 == 3 ? Reply.NO : number % 11 == 8 ? Reply.MAYBE : Reply.YES;
  }

  private static String note(Reply reply) {
    return reply == Reply.NO ? "I am needed in my ministry that week." : "";
  }

  private static MeetingPlan plan(GuidelinePlay play, MeetingPart part, int day) {
    Instant starts = play.at(day, LocalTime.of(part.hour(), 0));
    return new MeetingPlan(
        part.title(),
        new Deadline(starts, GuidelinePlay.NAIROBI, ""),
        starts.plus(Duration.ofMinutes(part.minutes())),
        Objects.requireNonNullElse(part.place(), ""),
        Objects.requireNonNullElse(part.link(), ""),
        part.agenda().stream()
            .map(
                item ->
                    new AgendaItem(
                        item.title(),
                        Objects.requireNonNullElse(item.speaker(), ""),
                        item.minutes()))
            .toList());
  }
}
