package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.plenary.jury.JuryWorld.HAN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.plenary.notification.MailWorkshop;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.programme.EditionDate;
import org.plenary.shared.PlenaryClock;
import org.plenary.verdict.Finalists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class LateJurorsTest {

  @Autowired private LateJurors late;
  @Autowired private Jurors jurors;
  @Autowired private JuryProgress progress;
  @Autowired private AssignmentNotices told;
  @Autowired private ApplicationEvents events;
  @Autowired private Assignments assignments;
  @Autowired private Finalists finalists;
  @Autowired private Notices notices;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;
  @Autowired private JuryWorld world;

  @BeforeEach
  void entriesAreAssigned() {
    world.entries(60);
    world.readyJurors(5);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    clearInvocations(notices);
  }

  @Test
  void namesAllInOneMail() {
    afterTheClose();

    assertThat(late.report(world.id())).isTrue();

    NoticeRequest mail = onlyMail();
    Map<JurorId, Long> owed =
        assignments.list(HAN, world.id()).stream()
            .collect(Collectors.groupingBy(Assignment::juror, Collectors.counting()));
    assertThat(mail.values().get("jurors"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(owed.size());
    assertThat(new MailWorkshop().render(mail).subject())
        .isEqualTo("5 jurors are late with scorecards");
    // The screen shows one edition at a time, and another may be running.
    assertThat(mail.link()).endsWith("/jury?edition=" + world.edition().code());
    Juror one = jurors.list(world.id()).get(0);
    assertThat(new MailWorkshop().render(mail).text())
        .contains(
            "%s: %d of %d"
                .formatted(world.person(one.id()).name(), owed.get(one.id()), owed.get(one.id())));
  }

  @Test
  void leavesOutWhoWasGivenMoreTimeUntilThatHasPassed() {
    Instant now = afterTheClose();
    JurorId patient = jurors.list(world.id()).get(0).id();
    jurors.allowLate(HAN, List.of(patient), now.plus(Duration.ofDays(1)), "Ill until tomorrow");

    late.report(world.id());
    assertThat(names(onlyMail())).hasSize(4).doesNotContain(world.person(patient).name());

    clearInvocations(notices);
    clock.stopAt(now.plus(Duration.ofDays(2)));
    late.report(world.id());
    assertThat(names(onlyMail())).hasSize(5).contains(world.person(patient).name());
  }

  @Test
  void doesNotCallWhoWasGivenMoreTimeOverdue() {
    Instant now = afterTheClose();
    JurorId patient = jurors.list(world.id()).get(0).id();
    assertThat(paceOf(patient)).isEqualTo(Pace.OVERDUE);

    jurors.allowLate(HAN, List.of(patient), now.plus(Duration.ofDays(1)), "Ill until tomorrow");
    assertThat(paceOf(patient)).isEqualTo(Pace.MORE_TIME);

    clock.stopAt(now.plus(Duration.ofDays(1)).plusSeconds(1));
    assertThat(paceOf(patient)).isEqualTo(Pace.OVERDUE);
  }

  private Pace paceOf(JurorId id) {
    return progress.list(HAN, world.id()).stream()
        .filter(row -> row.juror().id().equals(id))
        .findFirst()
        .orElseThrow()
        .pace();
  }

  @Test
  void givesSeveralMoreTimeForOneReasonOnTheRecordOfEach() {
    Instant until = afterTheClose().plus(Duration.ofDays(1));
    List<JurorId> all = jurors.list(world.id()).stream().map(Juror::id).toList();
    assertThatThrownBy(() -> jurors.allowLate(HAN, all, clock.instant(), "A power cut"))
        .hasMessageContaining("more-time.until");
    assertThatThrownBy(() -> jurors.allowLate(HAN, List.of(), until, "A power cut"))
        .hasMessageContaining("more-time.nobody");
    assertThatThrownBy(() -> jurors.allowLate(HAN, all, until, " "))
        .isInstanceOf(ReasonWanted.class);

    jurors.allowLate(HAN, all, until, "A power cut");

    assertThat(events.stream(LateScoringAllowed.class))
        .extracting(LateScoringAllowed::juror, LateScoringAllowed::reason)
        .containsExactlyElementsOf(all.stream().map(one -> tuple(one, "A power cut")).toList());
    assertThat(jurors.list(world.id())).allMatch(juror -> until.equals(juror.lateUntil()));
  }

  @Test
  void tellsAJurorUntilWhenTheirScorecardsAreTaken() {
    Instant until = afterTheClose().plus(Duration.ofDays(1));
    JurorId one = jurors.list(world.id()).get(0).id();

    jurors.allowLate(HAN, List.of(one), until, "A power cut");
    told.tellMoreTime(one);

    assertThat(new MailWorkshop().render(onlyMail()).subject()).contains("more time for");
    clearInvocations(notices);
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    world.scoreAll(60);
    told.tellMoreTime(one);
    verify(notices, never()).queue(ArgumentMatchers.any());
  }

  @Test
  void goesOnWithoutAMailWhileAllHaveMoreTime() {
    Instant now = afterTheClose();
    for (Juror juror : jurors.list(world.id())) {
      jurors.allowLate(HAN, List.of(juror.id()), now.plus(Duration.ofDays(1)), "A holiday");
    }

    assertThat(late.report(world.id())).isTrue();
    verify(notices, never()).queue(ArgumentMatchers.any());
  }

  @Test
  void endsWhenNothingIsOwed() {
    world.scoreAll(60);
    afterTheClose();

    assertThat(late.report(world.id())).isFalse();
    verify(notices, never()).queue(ArgumentMatchers.any());
  }

  @Test
  void endsWhenTheFinalistsStandAlthoughSomethingIsOwed() {
    world.scoreAll(60);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    jdbc.sql("update jury_assignment set state = 'OPEN' where edition_id = ?")
        .param(world.id().value())
        .update();
    afterTheClose();

    assertThat(late.report(world.id())).isFalse();
    verify(notices, never()).queue(ArgumentMatchers.any());
  }

  private Instant afterTheClose() {
    world.at(EditionDate.FIRST_EVALUATION_CLOSES);
    Instant now = clock.instant().plusSeconds(1);
    clock.stopAt(now);
    return now;
  }

  private static List<String> names(NoticeRequest mail) {
    return ((List<?>) mail.values().get("jurors"))
        .stream().map(line -> ((Map<?, ?>) line).get("juror").toString()).toList();
  }

  private NoticeRequest onlyMail() {
    ArgumentCaptor<NoticeRequest> mail = ArgumentCaptor.forClass(NoticeRequest.class);
    verify(notices, times(1)).queue(mail.capture());
    return mail.getValue();
  }
}
