package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import org.plenary.programme.EditionFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * An entry whose correction came after the evaluation had opened goes the whole way all the same.
 */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateCorrectionTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private ScoringScene scoring;
  @Autowired private AwardScene award;
  @Autowired private EditionFiles files;
  @Autowired private Entries entries;
  @Autowired private EntryAnswers answers;
  @Autowired private Screenings screenings;
  @Autowired private Assignments assignments;
  @Autowired private Awards awards;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void carriesItToFinalistVerdictAndAward() {
    EditionScript script =
        new EditionScript(
            files.read("prize/2023"), 40, 2, 1, 0, 7, EditionScript.Until.EVALUATION_UNDER_WAY);
    Edition edition = rehearsal.play(script);
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
    assertThat(mails("entry-eligible", owner)).isEqualTo(1);
    assertThat(mails("entry-finalist", owner)).isEqualTo(1);
    assertThat(mails("award-offered", owner)).isEqualTo(1);
    assertThat(workflow.openTasks("entry", late.id().value()))
        .extracting(OpenTask::task)
        .containsExactly("accept-award");

    awards.acceptAward(owner, late.id());
    time.goTo(play.at(EditionDate.EMBARGO_LIFTS));
    assertThat(entries.get(late.id()).state()).isEqualTo(EntryState.AWARDED);
    assertThat(mails("results-published", owner)).isEqualTo(1);
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

  private int mails(String template, Person reader) {
    return jdbc.sql(
            "select count(*) from notification_notice where template = ? and recipient_email = ?")
        .params("prize/" + template, reader.email())
        .query(Integer.class)
        .single();
  }

  /** Everybody finds this one outstanding, and its owner answers for it themselves. */
  private record Winner(EntryId entry) implements Outsider {
    @Override
    public boolean owns(EntryId other) {
      return entry.equals(other);
    }
  }
}
