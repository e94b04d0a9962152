package org.plenary.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;

/**
 * A mail somebody wants sent.
 *
 * @param template folder and name of the text: {@code prize/entry-submitted}
 * @param about the thing it is about; staff find it in the record by this
 * @param link the path of the screen where the step is done, from the root: {@code /entries/…}
 * @param deadline the instant the step is due, written in the reader's zone and the organiser's
 * @param values what the text's placeholders stand for; plain text, escaped where it is shown
 * @param replyTo who answers a reply; the office's address where empty
 * @param calendar an iCalendar entry that goes with the mail; who asks and who is asked are written
 *     in when it goes
 */
public record NoticeRequest(
    String template,
    Recipient to,
    Subject about,
    String link,
    @Nullable Deadline deadline,
    Map<String, Object> values,
    @Nullable String replyTo,
    @Nullable String calendar) {

  public NoticeRequest {
    values = Map.copyOf(values);
  }

  public NoticeRequest(
      String template,
      Recipient to,
      Subject about,
      String link,
      @Nullable Deadline deadline,
      Map<String, Object> values,
      @Nullable String replyTo) {
    this(template, to, about, link, deadline, values, replyTo, null);
  }

  public NoticeRequest withCalendar(@Nullable String entry) {
    return new NoticeRequest(template, to, about, link, deadline, values, replyTo, entry);
  }
}
