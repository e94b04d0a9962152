package org.plenary.entry;

import java.util.List;
import org.plenary.form.Problem;
import org.plenary.shared.Refusal;

/** Something is missing or wrong, so the entry cannot be sent as it stands. */
public class EntryIncomplete extends Refusal {

  private final transient List<Problem> problems;

  EntryIncomplete(List<Problem> problems) {
    super("entry.refused.incomplete", problems.size());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
