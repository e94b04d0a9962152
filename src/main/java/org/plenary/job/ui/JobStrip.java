package org.plenary.job.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.job.JobId;
import org.plenary.job.JobRun;
import org.plenary.job.Jobs;
import org.plenary.shared.Viewer;
import org.plenary.ui.ReaderDates;

/**
 * One piece of work on the screen that started it, kept up to date while it runs. The work itself
 * goes on when the screen is closed.
 */
public class JobStrip extends Div {

  private static final int EACH_SECOND = 1000;

  private final Jobs jobs;
  private final Viewer viewer;
  private final ReaderDates dates;
  private @Nullable JobId watched;
  private @Nullable Registration polling;
  private Runnable whenOver = () -> {};

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
    this.whenOver = whenOver;
    return this;
  }

  public void watch(JobId id) {
    watched = id;
    setVisible(true);
    refresh();
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
    stopPolling(event.getUI());
  }

  private void startPolling(UI ui) {
    if (polling == null) {
      ui.setPollInterval(EACH_SECOND);
      polling = ui.addPollListener(event -> refresh());
    }
  }

  private void stopPolling(UI ui) {
    if (polling != null) {
      polling.remove();
      polling = null;
      ui.setPollInterval(-1);
    }
  }

  private void refresh() {
    Optional<JobRun> found = watched == null ? Optional.empty() : jobs.find(viewer, watched);
    found.ifPresent(
        job -> {
          removeAll();
          add(new JobRow(job, dates, () -> stop(job.id())));
          if (job.state().isOver() && polling != null) {
            getUI().ifPresent(this::stopPolling);
            whenOver.run();
          }
        });
  }

  private void stop(JobId id) {
    jobs.stop(viewer, id);
    refresh();
  }
}
