package org.plenary.desk.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.Meetings;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds the guideline of the draft, the round, the meeting or the group an address is about. */
@Component
class GuidelineOfThing {

  private final Rounds rounds;
  private final Meetings meetings;
  private final ExpertGroups groups;

  GuidelineOfThing(Rounds rounds, Meetings meetings, ExpertGroups groups) {
    this.rounds = rounds;
    this.meetings = meetings;
    this.groups = groups;
  }

  /** Empty for addresses of other things, and of what this person may not see. */
  Optional<GuidelineId> find(Person reader, RouteParameters address) {
    return guideline(address, "guideline", GuidelineId::new)
        .or(
            () ->
                guideline(address, "round", id -> rounds.get(reader, new RoundId(id)).guideline()))
        .or(
            () ->
                guideline(
                    address, "meeting", id -> meetings.get(reader, new MeetingId(id)).guideline()))
        .or(
            () ->
                guideline(
                    address,
                    "group",
                    id -> new GuidelineId(groups.get(reader, new GroupId(id)).subject())));
  }

  private static Optional<GuidelineId> guideline(
      RouteParameters address, String parameter, Function<String, GuidelineId> find) {
    try {
      return address.get(parameter).map(find);
    } catch (NotFound thatPageSaysSo) {
      return Optional.empty();
    }
  }
}
