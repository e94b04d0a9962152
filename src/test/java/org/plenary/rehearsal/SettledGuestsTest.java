package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.award.CeremonyDates;
import org.plenary.award.CeremonyGuests;
import org.plenary.award.Guest;
import org.plenary.award.GuestLists;
import org.plenary.award.GuestNeeds;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.jury.AssignmentPlan;
import org.plenary.jury.Assignments;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/** A guest list that needs nothing more, before it is asked for or while it is. */
@PlayedEditionTest
class SettledGuestsTest {

  private static final Guest MAYOR =
      new Guest("Ada Novak", "Mayor", "ada.novak@brno.example", GuestNeeds.NONE);

  @Autowired private PlayedEditions plays;
  @Autowired private ScoringScene scoring;
  @Autowired private AwardScene award;
  @Autowired private Assignments assignments;
  @Autowired private Entries entries;
  @Autowired private CeremonyGuests guests;
  @Autowired private GuestLists lists;
  @Autowired private CeremonyDates dates;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;

  private Edition edition;

  @BeforeEach
  void playUntilTheAwardsAreAccepted() {
    EditionScript script = plays.script(40, 0, 0, 0, 7, EditionScript.Until.EVALUATION_UNDER_WAY);
    edition = plays.of(script);
    Play play = new Play(script, edition, cast.office(), List.of(), Outsider.NOBODY);
    AssignmentPlan left = assignments.propose(edition.id());
    if (!left.assignments().isEmpty()) {
      assignments.approve(play.head(), left);
    }
    scoring.playToTheEnd(play);
    award.play(play);
  }

  @Test
  void isNotAskedForWhereEverybodyWasConfirmedBefore() {
    winners().forEach(winner -> answer(winner, MAYOR));
    lists.confirm(cast.office().get(0), edition.id());

    time.goTo(dates.published(edition.id()).at().plusSeconds(5));

    assertThat(workflow.isRunning("guest-list", edition.id().value())).isFalse();
  }

  @Test
  void isDoneWithTheLastAnswerWhereNobodyIsLeftToConfirm() {
    List<Entry> winners = winners();
    winners.stream().skip(1).forEach(this::answer);
    time.goTo(dates.published(edition.id()).at().plusSeconds(5));
    assertThat(tasks()).containsExactly("settle-guest-list");

    answer(winners.get(0));

    assertThat(tasks()).isEmpty();
  }

  private void answer(Entry winner, Guest... coming) {
    guests.answer(cast.get(winner.owner()), winner.id(), List.of(coming));
  }

  private List<Entry> winners() {
    return entries
        .listByState(edition.id(), Set.of(EntryState.AWARD_OFFERED, EntryState.AWARDED))
        .stream()
        .filter(Entry::hasAcceptedAward)
        .toList();
  }

  private List<String> tasks() {
    return workflow.openTasks("guest-list", edition.id().value()).stream()
        .map(OpenTask::task)
        .toList();
  }
}
