package org.plenary.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

  /** The places of the parts in the order in which the whole says most of them. */
  static List<Integer> order(String whole, List<String> parts, Locale language) {
    List<Integer> begins =
        parts.stream().map(part -> begin(Redline.between(whole, part, language))).toList();
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(begins::get))
        .toList();
  }

  /** Where in the older text the longest stretch begins that still stands. */
  private static int begin(Redline redline) {
    int longest = 0;
    int begin = 0;
    int passed = 0;
    for (Run run : redline.runs()) {
      if (run.kind() == Kind.SAME && run.text().length() > longest) {
        longest = run.text().length();
        begin = passed;
      }
      passed += run.kind() == Kind.INSERTED ? 0 : run.text().length();
    }
    return begin;
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
