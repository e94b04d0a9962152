package org.plenary.notification.ui;

import com.vaadin.flow.component.Component;
import org.plenary.notification.NoticeState;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** The words for the states of a notice. */
final class NoticeWords {

  private NoticeWords() {}

  static Status status(NoticeState state, Component reader) {
    String word = reader.getTranslation("notification.state." + state.key());
    return switch (state) {
      case QUEUED -> new Status(Shape.MOVING, "hourglass", word);
      case SENDING -> new Status(Shape.MOVING, "send", word);
      case DELIVERED -> new Status(Shape.GOOD, "check", word);
      case RETRYING -> new Status(Shape.MOVING, "refresh-cw", word);
      case HELD -> new Status(Shape.OPEN, "pause", word);
      case UNDELIVERABLE -> new Status(Shape.BAD, "triangle-alert", word);
      case GATHERED -> new Status(Shape.MOVING, "hourglass", word);
      case IN_DIGEST -> new Status(Shape.GOOD, "check", word);
      case NOT_WANTED -> new Status(Shape.ENDED, "minus", word);
      case GIVEN_UP -> new Status(Shape.ENDED, "minus", word);
    };
  }
}
