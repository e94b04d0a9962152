package org.plenary.jury;

import java.util.List;
import org.plenary.shared.Refusal;

/** Some entries are still being screened, corrected or objected for; they would be left behind. */
public class EntriesUndecided extends Refusal {

  EntriesUndecided(List<String> titles) {
    super("jury.refused.entries-undecided", titles.size(), String.join("; ", titles));
  }
}
