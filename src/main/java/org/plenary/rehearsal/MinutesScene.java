package org.plenary.rehearsal;

import java.time.LocalTime;
import java.util.List;
import org.plenary.group.ExpertCapacity;
import org.plenary.group.Experts;
import org.plenary.group.Memberships;
import org.plenary.identity.Person;
import org.plenary.meeting.ActionId;
import org.plenary.meeting.Actions;
import org.plenary.meeting.Attendance;
import org.plenary.meeting.MeetingDecisions;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MinutesBook;
import org.plenary.rehearsal.MeetingPart.Task;
import org.springframework.stereotype.Component;

/** What a meeting leaves in writing: who was there, what was decided, and who has what to do. */
@Component
class MinutesScene {

  private final MinutesBook minutes;
  private final MeetingDecisions decisions;
  private final Actions actions;
  private final Experts experts;
  private final Memberships memberships;
  private final GuidelineCast cast;
  private final RoadTime time;

  MinutesScene(
      MinutesBook minutes,
      MeetingDecisions decisions,
      Actions actions,
      Experts experts,
      Memberships memberships,
      GuidelineCast cast,
      RoadTime time) {
    this.minutes = minutes;
    this.decisions = decisions;
    this.actions = actions;
    this.experts = experts;
    this.memberships = memberships;
    this.cast = cast;
    this.time = time;
  }

  void play(GuidelinePlay play, MeetingPart part, MeetingId id) {
    time.when(play, play.at(part.held(), LocalTime.of(18, 0)), () -> attend(play, part, id));
    time.on(play, part.sent(), () -> send(play, part, id));
    time.on(play, part.approved(), () -> minutes.approve(play.head(), id));
  }

  /** Of every seven experts, one is not there. The first meeting chooses who leads. */
  private void attend(GuidelinePlay play, MeetingPart part, MeetingId id) {
    Attendance there = part.place() == null ? Attendance.ONLINE : Attendance.IN_THE_ROOM;
    List<Person> all = cast.experts(play);
    for (int number = 0; number < all.size(); number++) {
      minutes.attend(
          play.head(), id, all.get(number).id(), number % 7 == 3 ? Attendance.ABSENT : there);
    }
    if (part.equals(MeetingPart.all().get(0))) {
      appoint(play, 0, ExpertCapacity.CHAIR);
      appoint(play, 1, ExpertCapacity.VICE_CHAIR);
    }
  }

  private void appoint(GuidelinePlay play, int number, ExpertCapacity capacity) {
    memberships.appoint(play.head(), experts.listMembers(play.group()).get(number).id(), capacity);
  }

  private void send(GuidelinePlay play, MeetingPart part, MeetingId id) {
    Person head = play.head();
    minutes.write(head, id, part.text(), minutes.get(head, id).version());
    part.decisions().forEach(decision -> decisions.agree(head, id, decision, null));
    for (Task task : part.actions()) {
      Person owner = owner(play, task);
      ActionId action = actions.add(head, id, task.text(), owner.id(), play.day(task.due()));
      time.on(play, task.done(), () -> actions.complete(owner, action, "Done, see the mail."));
    }
    minutes.send(head, id);
  }

  private Person owner(GuidelinePlay play, Task task) {
    return cast.experts(play).stream()
        .filter(expert -> expert.name().equals(task.owner()))
        .findFirst()
        .orElse(play.office().get(1));
  }
}
