package org.plenary.process.job;

import org.plenary.job.Jobs;
import org.plenary.notification.NoticeQueued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the mails that background work puts in the outbox, for those who watch it. */
@Component
class JobMails {

  private final Jobs jobs;

  JobMails(Jobs jobs) {
    this.jobs = jobs;
  }

  @EventListener(NoticeQueued.class)
  void queued() {
    jobs.countMail();
  }
}
