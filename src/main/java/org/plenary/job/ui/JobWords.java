package org.plenary.job.ui;

import com.vaadin.flow.component.Component;
import org.plenary.job.JobState;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** The words for the states of background work. */
final class JobWords {

  private JobWords() {}

  static Status status(JobState state, Component reader) {
    return switch (state) {
      case WAITING -> status(Shape.OPEN, "hourglass", "job.state.waiting", reader);
      case RUNNING -> status(Shape.MOVING, "refresh-cw", "job.state.running", reader);
      case DONE -> status(Shape.GOOD, "check", "job.state.done", reader);
      case STOPPED -> status(Shape.ENDED, "minus", "job.state.stopped", reader);
      case FAILED -> status(Shape.BAD, "triangle-alert", "job.state.failed", reader);
      case INTERRUPTED -> status(Shape.BAD, "triangle-alert", "job.state.interrupted", reader);
    };
  }

  private static Status status(Shape shape, String icon, String key, Component reader) {
    return new Status(shape, icon, reader.getTranslation(key));
  }
}
