package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.adoption.Adoptions;
import org.plenary.consultation.Round;
import org.plenary.consultation.Rounds;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.ui.GuidelineWay;
import org.plenary.identity.Person;
import org.plenary.meeting.Meetings;
import org.plenary.ui.Dates;
import org.plenary.ui.Road;

/** A guideline as one line of stops, drawn from what every module has on record. */
@org.springframework.stereotype.Component
class GuidelineRoad implements GuidelineWay {

  private final ExpertGroups groups;
  private final Experts experts;
  private final Calls calls;
  private final Meetings meetings;
  private final Rounds rounds;
  private final Adoptions adoptions;
  private final Dates dates;
  private final Clock clock;

  GuidelineRoad(
      ExpertGroups groups,
      Experts experts,
      Calls calls,
      Meetings meetings,
      Rounds rounds,
      Adoptions adoptions,
      Dates dates,
      Clock clock) {
    this.groups = groups;
    this.experts = experts;
    this.calls = calls;
    this.meetings = meetings;
    this.rounds = rounds;
    this.adoptions = adoptions;
    this.dates = dates;
    this.clock = clock;
  }

  @Override
  public Component of(Person reader, Guideline guideline, List<Draft> readable) {
    return new Road(
            GuidelineStops.of(
                facts(reader, guideline, readable), dates.in(reader.locale(), reader.zone())))
        .large();
  }

  /** Costs the same few statements however many drafts, rounds and meetings there are. */
  GuidelineFacts facts(Person reader, Guideline guideline, List<Draft> readable) {
    Optional<ExpertGroup> group = groups.findOf(guideline.id().value());
    List<Round> all = rounds.list(guideline.id());
    List<Round> known = rounds.list(reader, guideline.id());
    return new GuidelineFacts(
        group.flatMap(one -> calls.find(one.id())),
        group.map(one -> experts.listMembers(one.id()).size()).orElse(0),
        meetings.list(reader).stream()
            .filter(one -> one.guideline().equals(guideline.id()))
            .toList(),
        readable,
        known,
        newestFrozen(readable)
            .map(draft -> all.stream().anyMatch(round -> isUndone(round, draft)))
            .orElse(false),
        adoptions.findClearable(reader, guideline.id()).isPresent(),
        reader.mayReadEverything(),
        adoptions.list(reader, guideline.id()),
        clock.instant());
  }

  private static boolean isUndone(Round round, Draft draft) {
    return round.draft().equals(draft.id()) && !round.state().isDone();
  }

  private static Optional<Draft> newestFrozen(List<Draft> readable) {
    return readable.stream().filter(Draft::isFrozen).reduce((earlier, later) -> later);
  }
}
