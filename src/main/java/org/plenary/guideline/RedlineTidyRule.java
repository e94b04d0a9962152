package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Redline.Kind;
import org.plenary.guideline.Redline.Run;

/**
 * Makes a word diff readable: a space that two exchanges happen to share is no island between them,
 * and what is left of one exchange is one deletion and one insertion.
 */
final class RedlineTidyRule {

  private RedlineTidyRule() {}

  static List<Run> tidy(List<Run> runs) {
    List<Part> parts = new ArrayList<>();
    for (Part part : inParts(runs)) {
      Part gap = last(parts, 1);
      Part before = last(parts, 2);
      if (gap != null && before != null && isIsland(before, gap, part)) {
        parts.subList(parts.size() - 2, parts.size()).clear();
        parts.add(before.and(gap).and(part));
      } else {
        parts.add(part);
      }
    }
    List<Run> tidy = new ArrayList<>();
    parts.forEach(part -> write(part, tidy));
    return tidy;
  }

  /** A stretch of both texts; where they are the same, both say it. */
  private record Part(boolean isSame, String deleted, String inserted) {

    Part and(Part next) {
      return new Part(false, deleted + next.deleted, inserted + next.inserted);
    }
  }

  private static List<Part> inParts(List<Run> runs) {
    List<Part> parts = new ArrayList<>();
    for (Run run : runs) {
      Part part =
          switch (run.kind()) {
            case SAME -> new Part(true, run.text(), run.text());
            case DELETED -> new Part(false, run.text(), "");
            case INSERTED -> new Part(false, "", run.text());
          };
      Part before = last(parts, 1);
      if (before != null && !before.isSame && !part.isSame) {
        parts.set(parts.size() - 1, before.and(part));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Beside a mere insertion or deletion a space is a space. */
  private static boolean isIsland(Part before, Part gap, Part after) {
    Part all = before.and(after);
    return gap.isSame
        && gap.deleted.isBlank()
        && !before.isSame
        && !after.isSame
        && !all.deleted.isBlank()
        && !all.inserted.isBlank();
  }

  private static void write(Part part, List<Run> runs) {
    if (part.isSame) {
      add(runs, Kind.SAME, part.deleted);
      return;
    }
    int shared = sharedSpaceAtEnd(part.deleted, part.inserted);
    add(runs, Kind.DELETED, part.deleted.substring(0, part.deleted.length() - shared));
    add(runs, Kind.INSERTED, part.inserted.substring(0, part.inserted.length() - shared));
    add(runs, Kind.SAME, part.deleted.substring(part.deleted.length() - shared));
  }

  private static int sharedSpaceAtEnd(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < most && isSharedSpace(one, other, shared + 1)) {
      shared++;
    }
    return shared;
  }

  private static boolean isSharedSpace(String one, String other, int fromEnd) {
    char sign = one.charAt(one.length() - fromEnd);
    return Character.isWhitespace(sign) && sign == other.charAt(other.length() - fromEnd);
  }

  private static void add(List<Run> runs, Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (before != null && before.kind() == kind) {
      runs.set(runs.size() - 1, new Run(kind, before.text() + text));
    } else {
      runs.add(new Run(kind, text));
    }
  }

  private static @Nullable Part last(List<Part> parts, int fromEnd) {
    return parts.size() < fromEnd ? null : parts.get(parts.size() - fromEnd);
  }
}
