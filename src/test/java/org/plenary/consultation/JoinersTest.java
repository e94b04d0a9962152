package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.group.BodyClosing;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.group.Experts;
import org.plenary.group.Memberships;
import org.plenary.group.NewExpert;
import org.plenary.group.SeatRole;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who comes and who goes while a round is open: asked and told once, and asked no longer. */
@ProgramTest
@Transactional
class JoinersTest {

  @Autowired private Rounds rounds;
  @Autowired private CommentRequests requests;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private BodyClosing bodies;
  @Autowired private Experts experts;
  @Autowired private Memberships memberships;
  @Autowired private Workflow workflow;
  @Autowired private Inbox inbox;
  @Autowired private JobRunner jobs;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.planned(ConsultationWorld.everybody(), Sight.AFTER_CLOSE);
    at(ConsultationWorld.OPENS);
    world.forgetMails();
    clock.stopAt(ConsultationWorld.DURING);
  }

  @Test
  void asksAndTellsAnExpertWhoJoinsOnce() {
    Person mei = world.expert("Mei Tanaka", "Japan");
    world.expert("Tomas Silva", "Brazil");

    assertThat(owed(mei)).isEqualTo(1);
    assertThat(to("round-opened"))
        .containsExactlyInAnyOrder(mei.email(), "tomas.silva@example.org");
    world.submitted(mei, round, "Say where.");
    assertThat(owed(mei)).isZero();
  }

  @Test
  void asksABodyThatIsAddedAndTellsWhoeverTakesASeat() {
    BodyId oslo = world.body(BodyKind.CITY, "Oslo", "Norway");
    assertThat(to("round-opened")).isEmpty();
    Person kari = world.seat(oslo, SeatRole.DESK_OFFICER, "Kari Nordmann");
    Person late = world.seat(world.cameroon, SeatRole.DEPUTY, "Late Deputy");

    assertThat(owed(kari)).isEqualTo(1);
    assertThat(owed(late)).isEqualTo(1);
    assertThat(to("round-opened")).containsExactlyInAnyOrder(kari.email(), late.email());
    assertThat(requests.list(round)).filteredOn(one -> oslo.equals(one.body())).hasSize(1);
  }

  @Test
  void endsWhatSomebodyOwesWhoLeavesAndTellsThemNothingAgain() {
    RequestId owing = request(world.adaeze);
    leave(world.adaeze);

    assertThat(owed(world.adaeze)).isZero();
    assertThat(workflow.isRunning("request", owing.value())).isFalse();
    assertThatThrownBy(() -> requests.get(world.adaeze, owing)).isInstanceOf(NotFound.class);
    assertThat(owed(world.nadia)).isEqualTo(1);
    world.expert("Adaeze Nwosu", "Nigeria");

    assertThat(owed(world.adaeze)).isEqualTo(1);
    assertThat(to("round-opened")).isEmpty();
  }

  @Test
  void asksNobodyAgainWhoHasAnswered() {
    world.submitted(world.adaeze, round, "Say where.");
    leave(world.adaeze);
    world.expert("Adaeze Nwosu", "Nigeria");
    assertThat(owed(world.adaeze)).isZero();

    Comment onDesk = world.onDesk(world.simone, round, "Stood by.");
    desk.verify(world.nadia, round, world.cameroon, List.of(onDesk.id()));
    submissions.submit(world.nadia, round, world.cameroon);
    bodies.close(world.staff(), world.cameroon, "Merged.");
    bodies.reopen(world.staff(), world.cameroon);
    world.seat(world.cameroon, SeatRole.DESK_OFFICER, "New Officer");

    assertThat(owed(world.nadia)).isZero();
    assertThat(requests.list(round)).isEmpty();
  }

  @Test
  void endsWhatABodyOwesThatIsClosed() {
    bodies.close(world.staff(), world.cameroon, "Merged.");

    assertThat(owed(world.nadia)).isZero();
    assertThat(owed(world.adaeze)).isEqualTo(1);
  }

  @Test
  void asksNobodyOnceTheRoundIsOver() {
    clock.stopAt(ConsultationWorld.CLOSES.plusMillis(1));
    Person mei = world.expert("Mei Tanaka", "Japan");
    at(ConsultationWorld.CLOSES.plus(Duration.ofHours(1)));

    assertThat(rounds.get(round).state()).isEqualTo(RoundState.CLOSED);
    assertThat(owed(mei)).isZero();
    assertThat(to("round-opened")).isEmpty();
  }

  @Test
  void endsOnTheDayItselfWhatSomebodyOwesWhoLeavesLater() {
    RequestId owing = request(world.adaeze);
    LocalDate last = today().plusDays(3);
    leave(world.adaeze, last);
    assertThat(owed(world.adaeze)).isEqualTo(1);
    at(last.atStartOfDay(ConsultationWorld.NAIROBI).toInstant().minusSeconds(1));
    assertThat(owed(world.adaeze)).isEqualTo(1);
    at(last.atStartOfDay(ConsultationWorld.NAIROBI).toInstant());

    assertThat(owed(world.adaeze)).isZero();
    assertThat(workflow.isRunning("request", owing.value())).isFalse();
    assertThatThrownBy(() -> requests.get(world.adaeze, owing)).isInstanceOf(NotFound.class);
    assertThat(owed(world.nadia)).isEqualTo(1);
  }

  @Test
  void asksOnTheDayItselfWhoBecomesAMemberLater() {
    Person mei = world.person("Mei Tanaka", Role.EXPERT);
    LocalDate first = today().plusDays(3);
    memberships.add(
        world.staff(),
        world.group,
        new NewExpert("Mei Tanaka", mei.email(), "Urban Lab", "Japan", first));
    at(first.atStartOfDay(ConsultationWorld.NAIROBI).toInstant().minusSeconds(1));
    assertThat(owed(mei)).isZero();
    assertThat(to("round-opened")).isEmpty();
    at(first.atStartOfDay(ConsultationWorld.NAIROBI).toInstant());

    assertThat(owed(mei)).isEqualTo(1);
    assertThat(to("round-opened")).containsExactly(mei.email());
  }

  private void leave(Person person) {
    leave(person, today());
  }

  private void leave(Person person, LocalDate on) {
    memberships.leave(
        world.staff(),
        experts.findOfPerson(world.group, person.id()).orElseThrow().id(),
        on,
        "Has another post.");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ConsultationWorld.NAIROBI);
  }

  private RequestId request(Person person) {
    return requests.list(round).stream()
        .filter(one -> person.id().equals(one.person()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private long owed(Person person) {
    return inbox.list(person).stream()
        .map(WorkItem::kind)
        .filter("request.answer-round"::equals)
        .count();
  }

  private List<String> to(String template) {
    return world.mails(template).stream()
        .map(mail -> mail.get("recipient_email").toString())
        .toList();
  }

  private void at(Instant instant) {
    clock.stopAt(instant);
    jobs.runDue();
  }
}
