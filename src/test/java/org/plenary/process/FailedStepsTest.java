package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.process.engine.StuckStep;
import org.plenary.process.engine.StuckSteps;
import org.plenary.shared.NotFound;
import org.plenary.support.EnglishTexts;
import org.springframework.context.ApplicationEventPublisher;

class FailedStepsTest {

  private static final StuckStep STEP =
      new StuckStep("7", "edition", "26", "Publish", Instant.parse("2026-10-14T11:02:00Z"), "Lock");

  private final StuckSteps stuck = mock(StuckSteps.class);
  private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
  private final FailedSteps failed =
      new FailedSteps(stuck, new TaskNames(List.of()), EnglishTexts.messages(), events);

  @Test
  void laysThemInTheInboxOfTheOfficeAlone() {
    given(stuck.list()).willReturn(List.of(STEP, STEP));

    assertThat(failed.work(person(Role.STAFF)))
        .hasValueSatisfying(
            work -> {
              assertThat(work.title()).startsWith("2 steps of procedures failed");
              assertThat(work.href()).isEqualTo("/failed-steps");
            });
    assertThat(failed.work(person(Role.AUDITOR))).isEmpty();
    assertThat(failed.work(person(Role.APPLICANT))).isEmpty();
  }

  @Test
  void isNoWorkWhereNothingFailed() {
    assertThat(failed.work(person(Role.STAFF))).isEmpty();
  }

  @Test
  void letsTheAuditorReadAndOnlyTheOfficeTryAgain() {
    given(stuck.list()).willReturn(List.of(STEP));
    given(stuck.retry("7")).willReturn(List.of(STEP));

    assertThat(failed.list(person(Role.AUDITOR))).hasSize(1);
    assertThatThrownBy(() -> failed.list(person(Role.JUROR))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> failed.tryAgain(person(Role.AUDITOR), "7"))
        .isInstanceOf(NotFound.class);
    verify(stuck, never()).retry(any());

    Person officer = person(Role.STAFF);
    failed.tryAgain(officer, "7");
    verify(events)
        .publishEvent(new StepTriedAgain("edition", "26", "Publish", officer.id().value()));
  }

  private static Person person(Role role) {
    return new Person(
        PersonId.next(),
        "Han Seo-yeon",
        "han@wego.example",
        "WeGO",
        Set.of(role),
        Locale.UK,
        ZoneOffset.UTC);
  }
}
