package org.plenary.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * Something a person is asked for on an entry they write.
 *
 * @param rank of several, the lowest comes first
 * @param key of the text that says what is wanted, with these values
 * @param buttonKey of the text on the way there
 * @param address where it is done
 */
public record OwnDuty(
    int rank,
    String icon,
    String key,
    List<String> values,
    @Nullable Deadline due,
    String buttonKey,
    String address) {

  public OwnDuty {
    values = List.copyOf(values);
  }
}
