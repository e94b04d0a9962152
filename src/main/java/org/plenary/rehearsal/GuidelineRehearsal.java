package org.plenary.rehearsal;

import java.util.List;
import java.util.Locale;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/**
 * Plays a guideline from the call for its experts to where the script stops, through the services
 * everybody uses.
 */
@Component
class GuidelineRehearsal {

  private static final String TITLE = "International Guidelines on People-Centred Smart Cities";

  private final Cast cast;
  private final BodyCast bodies;
  private final Guidelines guidelines;
  private final ExpertGroups groups;
  private final WorkPlanScene plan;
  private final NominationScene nominations;
  private final MeetingScene meetings;
  private final HostScene hosts;
  private final DraftScene drafts;
  private final RoundScene rounds;
  private final AdoptionScene adoption;
  private final VirtualTime time;

  GuidelineRehearsal(
      Cast cast,
      BodyCast bodies,
      Guidelines guidelines,
      ExpertGroups groups,
      WorkPlanScene plan,
      NominationScene nominations,
      MeetingScene meetings,
      HostScene hosts,
      DraftScene drafts,
      RoundScene rounds,
      AdoptionScene adoption,
      VirtualTime time) {
    this.cast = cast;
    this.bodies = bodies;
    this.guidelines = guidelines;
    this.groups = groups;
    this.plan = plan;
    this.nominations = nominations;
    this.meetings = meetings;
    this.hosts = hosts;
    this.drafts = drafts;
    this.rounds = rounds;
    this.adoption = adoption;
    this.time = time;
  }

  /** Plays alone, and leaves the clock where the script stops. */
  GuidelinePlay play(GuidelineScript script, GuidelineOutsider outsider) {
    time.begin(script.begins());
    GuidelinePlay play = begin(script, outsider);
    time.goTo(script.stops());
    return play;
  }

  /** Agrees everything with the clock; whoever plays until the script stops plays this as well. */
  void playBeside(GuidelineScript script) {
    time.when(script.begins(), () -> begin(script, GuidelineOutsider.NOBODY));
  }

  private GuidelinePlay begin(GuidelineScript script, GuidelineOutsider outsider) {
    List<Person> office = cast.office();
    Person head = office.get(0);
    Guideline guideline = guidelines.create(head, TITLE, Locale.ENGLISH);
    GroupId group =
        groups.setUp(head, guideline.id().value(), script.road().group(), GuidelinePlay.NAIROBI);
    GuidelinePlay play =
        new GuidelinePlay(script, office, guideline, group, bodies.seat(head), outsider);
    plan.play(play);
    nominations.play(play);
    meetings.play(play);
    hosts.play(play);
    drafts.play(play);
    rounds.play(play);
    adoption.play(play);
    return play;
  }
}
