package org.plenary.programme.ui;

import org.plenary.identity.Person;
import org.plenary.job.Jobs;
import org.plenary.job.ui.JobStrip;
import org.plenary.programme.Edition;
import org.plenary.programme.RetentionKind;
import org.plenary.programme.RetentionWork;
import org.plenary.programme.Retentions;
import org.plenary.shared.CurrentViewer;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** What the section on keeping needs: the days, what would go, and the work that removes it. */
@Component
class KeepingScreens {

  private final Retentions retentions;
  private final RetentionWork work;
  private final Jobs jobs;
  private final CurrentViewer viewer;
  private final Dates dates;

  KeepingScreens(
      Retentions retentions, RetentionWork work, Jobs jobs, CurrentViewer viewer, Dates dates) {
    this.retentions = retentions;
    this.work = work;
    this.jobs = jobs;
    this.viewer = viewer;
    this.dates = dates;
  }

  KeepingSection section(Edition edition, Person person, boolean isReadOnly) {
    return new KeepingSection(this, edition, person, isReadOnly || !person.isStaff());
  }

  Retentions retentions() {
    return retentions;
  }

  ReaderDates dates(Person person) {
    return dates.in(person.locale(), person.zone());
  }

  JobStrip strip(Person person) {
    return new JobStrip(jobs, viewer.get(), dates(person));
  }

  /** Begins in the background; the strip follows it, and a mail says when it is done. */
  void remove(Person person, Edition edition, RetentionKind kind, JobStrip strip) {
    strip.watch(
        jobs.start(
            person.id().value(),
            "programme.keeping.job",
            java.util.List.of(edition.name()),
            work.of(person, edition.id(), kind)));
  }
}
