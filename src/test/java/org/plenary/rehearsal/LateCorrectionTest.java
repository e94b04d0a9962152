package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Awards;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryAnswers;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.jury.Assignments;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An entry whose correction came after the evaluation had opened goes the whole way all the same.
 */
@PlayedEditionTest
class LateCorrectionTest {

  @Autowired private PlayedEditions plays;
  @Autowired private ScoringScene scoring;
  @Autowired private AwardScene award;
  @Autowired private Entries entries;
  @Autowired private EntryAnswers answers;
  @Autowired private Screenings screenings;
  @Autowired private Assignments assignments;
  @Autowired private Awards awards;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  @Test
  void carriesItToFinalistVerdictAndAward() {
    EditionScript script = plays.script(40, 2, 1, 0, 7, EditionScript.Until.EVALUATION_UNDER_WAY);
    Edition edition = plays.of(script);
    Entry late = entries.listByState(edition.id(), Set.of(EntryState.CORRECTION_ASKED)).get(0);
    Person owner = cast.get(late.owner());
    correct(owner, late.id());
    cast.office().stream()
        .limit(2)
        .forEach(by -> screenings.decide(by, late.id(), Verdict.ELIGIBLE, null, ""));
    assertThat(standsAt(late)).containsExactly("evaluation-opened");

    assignments.approve(cast.office().get(0), assignments.propose(edition.id()));
    assertThat(standsAt(late)).containsExactly("finalists-confirmed");

    Play play = new Play(script, edition, cast.office(), List.of(), new Winner(late.id()));
    scoring.playToTheEnd(play);
    award.play(play);
    assertThat(mails.count("entry-eligible", owner.email())).isEqualTo(1);
    assertThat(mails.count("entry-finalist", owner.email())).isEqualTo(1);
    assertThat(mails.count("award-offered", owner.email())).isEqualTo(1);
    assertThat(workflow.openTasks("entry", late.id().value()))
        .extracting(OpenTask::task)
        .containsExactly("accept-award");

    awards.acceptAward(owner, late.id());
    time.goTo(play.at(EditionDate.EMBARGO_LIFTS));
    assertThat(entries.get(late.id()).state()).isEqualTo(EntryState.AWARDED);
    assertThat(mails.count("results-published", owner.email())).isEqualTo(1);
  }

  private void correct(Person owner, EntryId entry) {
    answers
        .load(owner, entry)
        .forEach(
            (key, answer) -> {
              if (key.equals("value") || key.equals("budget")) {
                answers.save(
                    owner, entry, key, answer.value() + " Those of 2022.", answer.revision());
              }
            });
    entries.sendCorrection(owner, entry);
  }

  private List<String> standsAt(Entry entry) {
    return workflow.position("entry", entry.id().value()).current();
  }

  /** Everybody finds this one outstanding, and its owner answers for it themselves. */
  private record Winner(EntryId entry) implements Outsider {
    @Override
    public boolean owns(EntryId other) {
      return entry.equals(other);
    }
  }
}
