package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import org.plenary.guideline.Redline.Kind;
import org.plenary.guideline.Redline.Run;

/**
 * Makes a word diff readable: a space that two changes happen to share is no island between them,
 * and what is left of one change is one deletion and one insertion.
 */
final class RedlineTidyRule {

  private RedlineTidyRule() {}

  static List<Run> tidy(List<Run> runs) {
    List<Run> tidy = new ArrayList<>();
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    StringBuilder same = new StringBuilder();
    for (int place = 0; place < runs.size(); place++) {
      Run run = runs.get(place);
      boolean isIsland =
          run.kind() == Kind.SAME && run.text().isBlank() && isBetweenChanges(runs, place);
      if (run.kind() == Kind.SAME && !isIsland) {
        flush(tidy, Kind.DELETED, deleted);
        flush(tidy, Kind.INSERTED, inserted);
        same.append(run.text());
        continue;
      }
      flush(tidy, Kind.SAME, same);
      if (isIsland || run.kind() == Kind.DELETED) {
        deleted.append(run.text());
      }
      if (isIsland || run.kind() == Kind.INSERTED) {
        inserted.append(run.text());
      }
    }
    flush(tidy, Kind.SAME, same);
    flush(tidy, Kind.DELETED, deleted);
    flush(tidy, Kind.INSERTED, inserted);
    return tidy;
  }

  /** Only where words were exchanged on both sides; beside a mere insertion a space is a space. */
  private static boolean isBetweenChanges(List<Run> runs, int place) {
    return place >= 2
        && place + 2 < runs.size()
        && isExchange(runs.get(place - 2), runs.get(place - 1))
        && isExchange(runs.get(place + 1), runs.get(place + 2));
  }

  private static boolean isExchange(Run first, Run second) {
    return first.kind() == Kind.DELETED && second.kind() == Kind.INSERTED;
  }

  private static void flush(List<Run> tidy, Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      tidy.add(new Run(kind, text.toString()));
      text.setLength(0);
    }
  }
}
