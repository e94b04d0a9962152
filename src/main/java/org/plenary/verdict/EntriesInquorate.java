package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** Some entries have fewer scorecards than the edition asks for, so nothing can be decided yet. */
public class EntriesInquorate extends Refusal {

  EntriesInquorate(int entries) {
    super("jury.refused.entries-inquorate", entries);
  }
}
