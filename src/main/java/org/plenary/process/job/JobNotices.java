package org.plenary.process.job;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.job.JobFinished;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.Jobs;
import org.plenary.job.ui.JobRoutes;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Viewer;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to who started long work that it is done, or why it is not. Short work says so on the
 * screen, where somebody still looks.
 */
@Component
class JobNotices {

  private final Jobs jobs;
  private final People people;
  private final Notices notices;
  private final Messages messages;
  private final Dates dates;

  JobNotices(Jobs jobs, People people, Notices notices, Messages messages, Dates dates) {
    this.jobs = jobs;
    this.people = people;
    this.notices = notices;
    this.messages = messages;
    this.dates = dates;
  }

  @EventListener
  void on(JobFinished event) {
    people.find(new PersonId(event.startedBy())).ifPresent(person -> tell(person, event));
  }

  private void tell(Person person, JobFinished event) {
    JobRun job = jobs.get(new Viewer(event.startedBy(), Set.of()), event.id());
    if (isNews(job)) {
      boolean isDone = job.state() == JobState.DONE;
      notices.queue(
          new NoticeRequest(
              isDone ? "job/finished" : "job/unfinished",
              person.asRecipient(),
              event.subject(),
              job.hasResult() ? JobRoutes.result(job.id()) : JobRoutes.list(),
              null,
              values(person, job),
              null));
    }
  }

  /** Whoever stopped it knows; nobody looks any more where Plenary itself was stopped. */
  private static boolean isNews(JobRun job) {
    return job.state() == JobState.INTERRUPTED || job.state() != JobState.STOPPED && job.tookLong();
  }

  private Map<String, Object> values(Person person, JobRun job) {
    Map<String, Object> values = new HashMap<>();
    values.put("task", words(person, job.titleKey(), job.titleArguments().toArray()));
    values.put(
        "started",
        dates.in(person.locale(), person.zone()).fullDay(job.queuedAt().atZone(person.zone())));
    job.outcome()
        .ifPresent(
            outcome ->
                values.put(
                    "message", words(person, outcome.messageKey(), outcome.arguments().toArray())));
    if (job.hasResult()) {
      values.put("hasFile", true);
      values.put("days", Jobs.RESULTS_LAST.toDays());
    }
    return values;
  }

  private String words(Person person, String key, Object... arguments) {
    return messages.get(person.locale(), key, arguments);
  }
}
