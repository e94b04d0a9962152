package org.plenary.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.NotFound;
import org.plenary.shared.Refusal;
import org.plenary.ui.Messages;
import org.plenary.ui.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells people about what a button of theirs ran into: a refusal in its own words, everything else
 * with a number that staff can find in the log.
 */
@Component
class Mishaps implements ErrorHandler {

  private static final Logger log = LoggerFactory.getLogger(Mishaps.class);

  private final transient Messages messages;

  Mishaps(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void error(ErrorEvent event) {
    if (find(event.getThrowable(), ClientAbortException.class) != null) {
      log.debug("A browser went away before its answer", event.getThrowable());
      return;
    }
    UI ui = UI.getCurrent();
    String text = explain(event.getThrowable(), ui == null ? Locale.UK : ui.getLocale());
    if (ui != null) {
      ui.access(() -> Toast.refuse(text));
    }
  }

  /** What to tell; whatever is not a refusal is logged under the number the text quotes. */
  String explain(Throwable failure, Locale locale) {
    Refusal refusal = find(failure, Refusal.class);
    if (refusal != null) {
      return messages.explain(refusal, locale);
    }
    if (find(failure, NotFound.class) != null) {
      return messages.get(locale, "desk.not-found.title");
    }
    return messages.get(locale, "desk.failed.notice", record(failure));
  }

  /** Logs a failure and returns the number it can be found by. */
  static String record(Throwable failure) {
    String number = MishapNumber.next();
    log.error("Mishap {}", number, failure);
    return number;
  }

  private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
