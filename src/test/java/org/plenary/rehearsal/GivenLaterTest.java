package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.AssignmentPlan;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.Scorecards;
import org.plenary.notification.ForeseenNotices;
import org.plenary.notification.NoticeRequest;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries that are given out while the evaluation is open: tasks, mails, and the office's list. */
@PlayedEditionTest
class GivenLaterTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private Jurors jurors;
  @Autowired private JuryProgress progress;
  @Autowired private ForeseenNotices foreseen;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private Edition edition;
  private Instant since = Instant.EPOCH;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition = plays.of(20, 1, 0, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
  }

  @BeforeEach
  void giveOutWhatIsLeft() {
    passOn();
    giveOut();
    passOn();
  }

  /** Only mails from here on are looked at. */
  private void passOn() {
    since = StoppedClock.forward(clock, Duration.ofSeconds(1));
  }

  @Test
  void asksTheOfficeToGiveOutWhatAJurorLeftUntilItIsGivenOut() {
    List<Assignment> left = replaceAJuror();

    assertThat(officeOwes("scorecard.reassign-entry"))
        .extracting(WorkItem::count)
        .first()
        .isEqualTo(left.size());
    giveOut();

    assertThat(officeOwes("scorecard.reassign-entry")).isEmpty();
  }

  @Test
  void letsTheJurorsOfASecondPlanScoreAtOnceAndGiveBackLikeAnyOther() {
    replaceAJuror();
    AssignmentPlan plan = giveOut();

    for (AssignmentPlan.PlannedAssignment given : plan.assignments()) {
      assertThat(tasks(find(given))).containsExactly("score-entry");
    }
    // Others of this class have taken jurors away, and nobody is given an entry twice.
    Assignment one =
        plan.assignments().stream()
            .map(this::find)
            .filter(given -> !assignments.listCandidates(office(), given.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    scorecards.decline(person(one.juror()), one.id(), "I do not read this language");

    assertThat(tasks(one)).containsExactly("reassign-entry");
    giveOut();
    assertThat(tasks(one)).isEmpty();
  }

  @Test
  void sendsTheMailsThatWereShownBeforeEachOnce() {
    replaceAJuror();
    AssignmentPlan plan = assignments.propose(edition.id());
    List<NoticeRequest> shown = foreseen.of(() -> assignments.approve(office(), plan));
    passOn();

    assignments.approve(office(), plan);

    assertThat(queued())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            shown.stream()
                .map(mail -> new Told(mail.to().email(), mail.template(), mail.values()))
                .toList());
  }

  @Test
  void tellsWhoGotAnEntryWhatIsNewAndWhatIsOwed() {
    Assignment one = any(card -> card.state() == AssignmentState.OPEN);
    JurorId other = assignments.listCandidates(office(), one.id()).get(0).id();
    int owed = progress.countLeft(other) + 1;

    assignments.reassign(office(), one.id(), other, "To even out the load");

    assertThat(told("entries-added")).containsExactly(address(other));
    assertThat(told("assignment-sent")).isEmpty();
    assertThat(queued())
        .filteredOn(mail -> mail.to().equals(address(other)))
        .extracting(Told::values)
        .singleElement()
        .satisfies(
            values -> assertThat(values).containsEntry("count", 1).containsEntry("left", owed));
  }

  @Test
  void wakesAJurorWhoWasThankedAlready() {
    Juror done = jurors.get(any(card -> card.state() == AssignmentState.OPEN).juror());
    open(done.id()).forEach(this::send);
    assertThat(told("juror-thanked")).containsExactly(address(done.id()));
    assertThat(workflow.isRunning("juror", done.id().value())).isFalse();
    Assignment one =
        any(
            card ->
                card.state() == AssignmentState.OPEN
                    && assignments.listCandidates(office(), card.id()).contains(done));

    AssignmentId given = assignments.reassign(office(), one.id(), done.id(), "Has time");

    assertThat(told("entries-added")).containsExactly(address(done.id()));
    assertThat(tasks(assignments.get(given))).containsExactly("score-entry");
    assertThat(workflow.isRunning("juror", done.id().value())).isTrue();
    time.goTo(edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().minusSeconds(3600));
    assertThat(told("scorecard-reminder")).contains(address(done.id()));
  }

  private List<Assignment> replaceAJuror() {
    JurorId leaves =
        any(card -> card.state() == AssignmentState.OPEN && open(card.juror()).size() > 1).juror();
    List<Assignment> left = open(leaves);
    jurors.replace(office(), leaves, "Does not answer");
    return left;
  }

  private AssignmentPlan giveOut() {
    AssignmentPlan plan = assignments.propose(edition.id());
    if (!plan.assignments().isEmpty()) {
      assignments.approve(office(), plan);
    }
    return plan;
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

  private List<WorkItem> officeOwes(String kind) {
    return inbox.list(office()).stream().filter(item -> item.kind().equals(kind)).toList();
  }

  private List<String> tasks(Assignment card) {
    return workflow.openTasks("scorecard", card.id().value()).stream().map(OpenTask::task).toList();
  }

  private Assignment find(AssignmentPlan.PlannedAssignment given) {
    return any(
        card ->
            card.juror().equals(given.juror())
                && card.entry().equals(given.entry())
                && card.state().isStanding());
  }

  private List<Assignment> open(JurorId juror) {
    return assignments.list(edition.id()).stream()
        .filter(card -> card.juror().equals(juror) && card.state() == AssignmentState.OPEN)
        .toList();
  }

  private Assignment any(Predicate<Assignment> fitting) {
    return assignments.list(edition.id()).stream().filter(fitting).findFirst().orElseThrow();
  }

  private Person office() {
    return cast.office().get(0);
  }

  private Person person(JurorId juror) {
    return cast.get(jurors.get(juror).person());
  }

  private String address(JurorId juror) {
    return person(juror).email();
  }

  private static Map<String, Object> values(String json) {
    try {
      return new ObjectMapper().readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Told(String to, String template, Map<String, Object> values) {}

  private List<Told> queued() {
    return jdbc.sql(
            "select recipient_email, template, value_json from notification_notice"
                + " where queued_at >= ?")
        .param(Timestamp.from(since))
        .query(
            (row, number) -> new Told(row.getString(1), row.getString(2), values(row.getString(3))))
        .list();
  }

  private List<String> told(String template) {
    return queued().stream()
        .filter(mail -> mail.template().equals("prize/" + template))
        .map(Told::to)
        .toList();
  }
}
