package org.plenary.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.ui.Badge;
import org.plenary.ui.LinkButton;
import org.plenary.ui.MeterBar;
import org.plenary.ui.ReaderDates;

/** One piece of background work: its name, how far it is, since when, and the way to stop it. */
class JobRow extends Div {

  JobRow(JobRun job, ReaderDates dates, Runnable stop) {
    addClassName("jobrow");
    Span title = new Span(getTranslation(job.titleKey(), job.titleArguments().toArray()));
    title.addClassName("strong");
    Div words = new Div(title, note(when(job, dates)));
    words.addClassName("grow");
    String outcome = outcome(job);
    if (!outcome.isEmpty()) {
      words.add(note(outcome));
    }
    add(words);
    add(job.state().isOver() ? end(job) : running(job, stop));
  }

  private static Span note(String text) {
    Span note = new Span(text);
    note.addClassName("note");
    return note;
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

  private String outcome(JobRun job) {
    if (job.state() == JobState.INTERRUPTED) {
      return getTranslation("job.row.interrupted", job.done());
    }
    if (job.state() == JobState.STOPPED) {
      return getTranslation("job.row.stopped", job.done());
    }
    if (job.messageKey() != null) {
      return getTranslation(job.messageKey(), job.messageArguments().toArray());
    }
    return job.errorNumber() == null ? "" : getTranslation("job.row.failed", job.errorNumber());
  }

  private Component running(JobRun job, Runnable stop) {
    Button button = new Button(getTranslation("job.row.stop"), event -> stop.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setEnabled(!job.isStopWanted());
    String count =
        job.total() == 0
            ? getTranslation("job.row.preparing")
            : getTranslation("job.row.count", job.done(), job.total());
    Div bar = new Div(new MeterBar(job.done(), job.total()).saying(count), button);
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
