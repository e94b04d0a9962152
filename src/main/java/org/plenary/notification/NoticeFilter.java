package org.plenary.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Subject;

/**
 * Which notices to show; what is empty does not narrow.
 *
 * @param words found in the subject, the reader's name or address
 */
public record NoticeFilter(
    String words, Set<NoticeState> states, @Nullable Subject about, @Nullable String template) {

  public static NoticeFilter everything() {
    return new NoticeFilter("", Set.of(), null, null);
  }

  public static NoticeFilter in(NoticeState... states) {
    return new NoticeFilter("", Set.of(states), null, null);
  }

  public NoticeFilter containing(String words) {
    return new NoticeFilter(words, states, about, template);
  }
}
