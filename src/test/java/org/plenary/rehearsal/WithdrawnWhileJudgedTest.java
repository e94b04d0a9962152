package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.Scorecards;
import org.plenary.process.Inbox;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;

/** What jurors owe ends with an entry that is taken back, and all who sent the rest are thanked. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawnWhileJudgedTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Entries entries;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private Jurors jurors;
  @Autowired private JuryProgress progress;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition = plays.of(40, 2, 1, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
  }

  @Test
  void endsWhatIsOwedForAnEntryThatIsTakenBack() {
    Assignment last = owed().get(0);
    open(last.juror()).stream().filter(card -> !card.equals(last)).forEach(this::send);
    assertThat(told("juror-thanked", last.juror())).isZero();
    assertThat(inboxOf(last.juror())).contains("scorecard.score-entry");

    withdraw(last.entry());

    assertThat(inboxOf(last.juror())).isEmpty();
    assertThat(progress.countLeft(last.juror())).isZero();
    assertThat(told("juror-thanked", last.juror())).isEqualTo(1);
    assertThat(told("scorecard-voided", last.juror())).isZero();
    assertThat(all(card -> card.entry().equals(last.entry())))
        .isNotEmpty()
        .noneMatch(card -> card.state().isStanding())
        .noneMatch(card -> workflow.isRunning("scorecard", card.id().value()));
  }

  @Test
  void asksForNoOtherJurorForAnEntryThatIsTakenBack() {
    Assignment back = mostOwed();
    scorecards.decline(person(back.juror()), back.id(), "I do not read this language");
    assertThat(workflow.isRunning("scorecard", back.id().value())).isTrue();

    withdraw(back.entry());

    assertThat(workflow.isRunning("scorecard", back.id().value())).isFalse();
    assertThat(assignments.listCandidates(cast.office().get(0), back.id())).isEmpty();
  }

  /** The last: the evaluation closes in it. */
  @Test
  @Order(Integer.MAX_VALUE)
  void givesAllLateJurorsMoreTimeAtOnceAndThanksWhoSentTheRest() {
    JurorId late = mostOwed().juror();
    Instant now = edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().plusSeconds(3600);
    time.goTo(now);
    List<JurorId> all = owed().stream().map(Assignment::juror).distinct().toList();
    assertThat(all).hasSizeGreaterThan(1);
    Person office = cast.office().get(0);
    assertThat(inbox.list(office)).anyMatch(item -> item.kind().contains("decide-late-juror"));

    jurors.allowLate(office, all, now.plusSeconds(86_400), "A power cut");

    assertThat(inbox.list(office)).noneMatch(item -> item.kind().contains("decide-late-juror"));
    assertThat(all).allMatch(juror -> told("scoring-more-time", juror) == 1);
    open(late).forEach(this::send);

    assertThat(told("juror-thanked", late)).isEqualTo(1);
    assertThat(workflow.isRunning("juror", late.value())).isFalse();
  }

  private void withdraw(EntryId entry) {
    entries.withdraw(cast.get(entries.get(entry).owner()), entry, "We ran out of time");
  }

  private void send(Assignment card) {
    edition
        .criteria()
        .forEach(
            criterion ->
                scorecards.saveScore(
                    person(card.juror()), card.id(), criterion.key(), BigDecimal.valueOf(6), ""));
    scorecards.submit(person(card.juror()), card.id());
  }

  private List<String> inboxOf(JurorId juror) {
    return inbox.list(person(juror)).stream().map(item -> item.kind()).toList();
  }

  private List<Assignment> open(JurorId juror) {
    return all(card -> card.juror().equals(juror) && card.state() == AssignmentState.OPEN);
  }

  private Assignment mostOwed() {
    List<Assignment> owed = owed();
    return owed.get(owed.size() - 1);
  }

  /** Of whom owes least first. */
  private List<Assignment> owed() {
    return all(card -> card.state() == AssignmentState.OPEN).stream()
        .sorted(Comparator.comparing(card -> open(card.juror()).size()))
        .toList();
  }

  private List<Assignment> all(Predicate<Assignment> fitting) {
    return assignments.list(edition.id()).stream().filter(fitting).toList();
  }

  private Person person(JurorId juror) {
    return cast.get(jurors.get(juror).person());
  }

  private int told(String template, JurorId juror) {
    return mails.count(template, person(juror).email());
  }
}
