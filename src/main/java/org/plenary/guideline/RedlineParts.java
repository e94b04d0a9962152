package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import org.plenary.guideline.Redline.Kind;
import org.plenary.guideline.Redline.Run;

/** Cuts a redline where its newer text was cut. What was deleted stays before what follows it. */
final class RedlineParts {

  private final List<List<Run>> parts = new ArrayList<>();
  private final List<String> texts;
  private int part;

  /** How much of the current part is still to come. */
  private int left;

  private RedlineParts(List<String> texts) {
    this.texts = texts;
    texts.forEach(text -> parts.add(new ArrayList<>()));
    left = texts.get(0).length();
  }

  static List<Redline> cut(Redline whole, List<String> texts) {
    RedlineParts cut = new RedlineParts(texts);
    whole.runs().forEach(cut::add);
    return cut.parts.stream().map(Redline::new).toList();
  }

  private void add(Run run) {
    if (run.kind() == Kind.DELETED) {
      parts.get(part).add(run);
      return;
    }
    String rest = run.text();
    while (!rest.isEmpty()) {
      if (left == 0 && part + 1 < texts.size()) {
        // The space the parts were joined by belongs to neither.
        rest = rest.substring(1);
        part++;
        left = texts.get(part).length();
        continue;
      }
      int length = Math.min(left, rest.length());
      parts.get(part).add(new Run(run.kind(), rest.substring(0, length)));
      rest = rest.substring(length);
      left -= length;
    }
  }
}
