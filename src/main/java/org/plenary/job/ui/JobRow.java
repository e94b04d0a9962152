package org.plenary.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.job.JobOutcome;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.ui.Badge;
import org.plenary.ui.LinkButton;
import org.plenary.ui.MeterBar;
import org.plenary.ui.ReaderDates;

/** One piece of background work: its name, how far it is, since when, and the way to stop it. */
class JobRow extends Div {

  private final JobState state;
  private final Div meter = new Div();
  private @Nullable Button stop;

  JobRow(JobRun job, ReaderDates dates, Runnable stop) {
    state = job.state();
    addClassName("jobrow");
    Span title = new Span(getTranslation(job.titleKey(), job.titleArguments().toArray()));
    title.addClassName("strong");
    Div words = new Div(title, note(when(job, dates)));
    words.addClassName("grow");
    job.outcome().ifPresent(outcome -> words.add(told(outcome)));
    if (!job.notes().isEmpty()) {
      words.add(new JobNotes(job.notes()));
    }
    add(words);
    add(job.state().isOver() ? end(job) : running(job, stop));
  }

  /** Shows how far it is by now; false where it has come to another state. */
  boolean goesOn(JobRun job) {
    if (job.state() != state || stop == null) {
      return job.state() == state;
    }
    stop.setEnabled(!job.isStopWanted());
    meter.removeAll();
    meter.add(new MeterBar(job.done(), job.total()).saying(count(job)));
    return true;
  }

  private static Span note(String text) {
    Span note = new Span(text);
    note.addClassName("note");
    return note;
  }

  private Span told(JobOutcome outcome) {
    Span told = note(getTranslation(outcome.messageKey(), outcome.arguments().toArray()));
    told.getElement().setAttribute("role", state == JobState.DONE ? "status" : "alert");
    return told;
  }

  private String when(JobRun job, ReaderDates dates) {
    Instant finished = job.finishedAt();
    if (finished != null) {
      return getTranslation("job.row.ended", dates.moment(finished));
    }
    Instant started = job.startedAt();
    return started == null
        ? getTranslation("job.row.waiting")
        : getTranslation("job.row.since", dates.moment(started));
  }

  private String count(JobRun job) {
    if (job.total() > 0) {
      return getTranslation("job.row.count", job.done(), job.total());
    }
    return job.done() == 0
        ? getTranslation("job.row.preparing")
        : getTranslation("job.row.so-far", job.done());
  }

  private Component running(JobRun job, Runnable whenStopped) {
    stop = new Button(getTranslation("job.row.stop"), event -> whenStopped.run());
    stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    meter.addClassName("grow");
    goesOn(job);
    Div bar = new Div(meter, stop);
    bar.addClassName("jobbar");
    return bar;
  }

  private Component end(JobRun job) {
    if (job.hasResult()) {
      LinkButton fetch =
          new LinkButton(getTranslation("job.row.fetch"), JobRoutes.result(job.id()))
              .icon("download");
      fetch.getElement().setAttribute("router-ignore", true);
      fetch.getElement().setAttribute("download", true);
      return fetch;
    }
    return new Badge(JobWords.status(job.state(), this));
  }
}
