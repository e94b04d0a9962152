package org.plenary.process.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.job.JobFinished;
import org.plenary.job.JobId;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.Jobs;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.support.EnglishTexts;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;

class JobNoticesTest {

  private static final Instant BEGUN = Instant.parse("2023-06-15T09:00:00Z");

  private final Person han =
      new Person(
          PersonId.next(),
          "Han Seo-yeon",
          "han@plenary.example",
          "",
          Set.of(Role.STAFF),
          Locale.UK,
          ZoneId.of("Asia/Seoul"));
  private final JobId id = JobId.next();
  private final Jobs jobs = mock(Jobs.class);
  private final People people = mock(People.class);
  private final Notices notices = mock(Notices.class);
  private final Messages messages = EnglishTexts.messages();
  private final JobNotices told =
      new JobNotices(jobs, people, notices, messages, new Dates(messages, Clock.systemUTC()));

  @Test
  void writesOnceToWhoStartedLongWork() {
    finish(JobState.DONE, Duration.ofMinutes(5));

    NoticeRequest sent = sent();
    assertThat(sent.to().email()).isEqualTo("han@plenary.example");
    assertThat(sent.link()).isEqualTo("/jobs/" + id + "/result");
    assertThat(sent.values()).containsEntry("hasFile", true);
  }

  @Test
  void leavesShortWorkToTheScreen() {
    finish(JobState.DONE, Duration.ofSeconds(20));

    verify(notices, never()).queue(any());
  }

  @Test
  void saysWhyLongWorkFailedAndDoesNotCallItDone() {
    finish(JobState.FAILED, Duration.ofMinutes(5));

    NoticeRequest sent = sent();
    assertThat(sent.template()).isEqualTo("job/unfinished");
    assertThat(sent.link()).isEqualTo("/jobs");
    assertThat(sent.values().get("message").toString()).contains("quote 5f3a9c01");
  }

  @Test
  void writesOfWorkThatAStopOfPlenaryCutShortHoweverShortItWas() {
    finish(JobState.INTERRUPTED, Duration.ofSeconds(2));

    assertThat(sent().template()).isEqualTo("job/unfinished");
  }

  @Test
  void writesNothingToWhoeverStoppedItThemselves() {
    finish(JobState.STOPPED, Duration.ofMinutes(5));

    verify(notices, never()).queue(any());
  }

  private NoticeRequest sent() {
    ArgumentCaptor<NoticeRequest> sent = ArgumentCaptor.forClass(NoticeRequest.class);
    verify(notices).queue(sent.capture());
    return sent.getValue();
  }

  private void finish(JobState state, Duration took) {
    when(people.find(han.id())).thenReturn(Optional.of(han));
    when(jobs.get(any(), any())).thenReturn(run(state, took));
    told.on(new JobFinished(id, han.id().value(), "entry.job.export", List.of(), state));
  }

  private JobRun run(JobState state, Duration took) {
    return new JobRun(
        id,
        han.id().value(),
        "entry.job.export",
        List.of("Prize", "CSV"),
        state,
        240,
        240,
        false,
        null,
        List.of(),
        state == JobState.FAILED ? "5f3a9c01" : null,
        "entries.csv",
        "text/csv",
        false,
        List.of(),
        BEGUN,
        BEGUN,
        BEGUN.plus(took));
  }
}
