package org.plenary.process.prize;

import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.process.engine.DoneBefore;
import org.plenary.verdict.LateJudging;
import org.plenary.verdict.LateJudgings;
import org.springframework.stereotype.Component;

/** What was done for an entry that is judged late before its procedure came to ask for it. */
@Component
class LateJudgingDone implements DoneBefore {

  private final Entries entries;
  private final LateJudgings late;

  LateJudgingDone(Entries entries, LateJudgings late) {
    this.entries = entries;
    this.late = late;
  }

  @Override
  public String procedure() {
    return "late-judging";
  }

  @Override
  public boolean isDone(String task, String key) {
    EntryId entry = new EntryId(key);
    return switch (task) {
      case "give-out" ->
          late.findOpen(entries.get(entry).edition(), entry)
              .filter(LateJudging::isGivenOut)
              .isPresent();
      case "decide-late-entry" -> late.findDecision(entry).isPresent();
      default -> false;
    };
  }
}
