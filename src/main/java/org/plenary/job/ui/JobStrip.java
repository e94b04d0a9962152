package org.plenary.job.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.job.JobId;
import org.plenary.job.JobRun;
import org.plenary.job.JobWork;
import org.plenary.job.Jobs;
import org.plenary.shared.Viewer;
import org.plenary.ui.Polling;
import org.plenary.ui.ReaderDates;

/**
 * One piece of work on the screen that started it, kept up to date while it runs. The work itself
 * goes on when the screen is closed.
 */
public class JobStrip extends Div {

  private static final int EACH_SECOND = 1000;

  /** Short work should feel as if it had been done at once. */
  private static final int AT_FIRST = 150;

  private static final int QUICK_LOOKS = 10;

  private final Jobs jobs;
  private final Viewer viewer;
  private final ReaderDates dates;
  private @Nullable JobId watched;
  private @Nullable JobRow row;
  private @Nullable Registration polling;
  private int looks;
  private Consumer<JobRun> whenOver = job -> {};

  public JobStrip(Jobs jobs, Viewer viewer, ReaderDates dates) {
    this.jobs = jobs;
    this.viewer = viewer;
    this.dates = dates;
    addClassName("jobstrip");
    getElement().setAttribute("role", "group");
    setVisible(false);
  }

  /** Calls back on the screen once the work is over. */
  public JobStrip onOver(Runnable whenOver) {
    return onEnd(job -> whenOver.run());
  }

  /** As {@link #onOver}, with how it ended. */
  public JobStrip onEnd(Consumer<JobRun> whenOver) {
    this.whenOver = whenOver;
    return this;
  }

  /** Starts work in the reader's name, and watches it. */
  public void start(String titleKey, List<?> arguments, JobWork work) {
    watch(jobs.start(viewer.id(), titleKey, arguments, work));
  }

  public void watch(JobId id) {
    watched = id;
    row = null;
    looks = 0;
    setVisible(true);
    look();
    getUI().ifPresent(this::startPolling);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (watched != null) {
      startPolling(event.getUI());
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    stopPolling();
  }

  private void startPolling(UI ui) {
    stopPolling();
    polling = Polling.each(ui, looks < QUICK_LOOKS ? AT_FIRST : EACH_SECOND, this::lookAgain);
  }

  private void stopPolling() {
    if (polling != null) {
      polling.remove();
      polling = null;
    }
  }

  private void lookAgain() {
    if (++looks == QUICK_LOOKS) {
      getUI().ifPresent(this::startPolling);
    }
    look();
  }

  private void look() {
    if (watched != null) {
      jobs.find(viewer, watched).ifPresent(this::show);
    }
  }

  /** What can be pressed stays in place while the numbers change, so that it keeps the focus. */
  private void show(JobRun job) {
    if (row == null || !row.goesOn(job)) {
      row = new JobRow(job, dates, () -> stop(job.id()));
      removeAll();
      add(row);
    }
    if (job.state().isOver() && polling != null) {
      stopPolling();
      whenOver.accept(job);
    }
  }

  private void stop(JobId id) {
    jobs.stop(viewer, id);
    look();
  }
}
