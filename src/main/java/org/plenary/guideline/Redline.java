package org.plenary.guideline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How one text became another, word by word.
 *
 * @param runs in reading order; those that are not inserted make the older text, those that are not
 *     deleted the newer
 */
public record Redline(List<Run> runs) {

  /** Some words that share a fate. */
  public record Run(Kind kind, String text) {

    /** As it is read: an asterisk stands where a footnote is called. */
    public String shown() {
      return text.replace(Paragraph.NOTE_MARK, "*");
    }
  }

  /** What became of some words. */
  public enum Kind {
    SAME,
    INSERTED,
    DELETED
  }

  public Redline {
    runs = List.copyOf(runs);
  }

  /** The language decides where words begin and end. */
  public static Redline between(String older, String newer, Locale language) {
    List<String> before = Words.of(older, language);
    List<String> after = Words.of(newer, language);
    List<Run> runs = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      List<String> source = delta.getSource().getLines();
      List<String> target = delta.getTarget().getLines();
      switch (delta.getType()) {
        case EQUAL -> runs.add(run(Kind.SAME, source));
        case INSERT -> runs.add(run(Kind.INSERTED, target));
        case DELETE -> runs.add(run(Kind.DELETED, source));
        case CHANGE -> {
          runs.add(run(Kind.DELETED, source));
          runs.add(run(Kind.INSERTED, target));
        }
      }
    }
    return new Redline(RedlineTidyRule.tidy(runs));
  }

  /**
   * How one text became several, wherever they stand: a redline for each, that of the older text
   * shared out among them.
   */
  public static List<Redline> between(String older, List<String> parts, Locale language) {
    List<Integer> order = RedlineParts.order(older, parts, language);
    List<String> asBefore = order.stream().map(parts::get).toList();
    List<Redline> cut =
        RedlineParts.cut(between(older, String.join(" ", asBefore), language), asBefore);
    return IntStream.range(0, parts.size()).mapToObj(at -> cut.get(order.indexOf(at))).toList();
  }

  /** How several texts became one, in whatever order it has them. */
  static Redline merged(List<String> older, String newer, Locale language) {
    String inItsOrder =
        RedlineParts.order(newer, older, language).stream()
            .map(older::get)
            .collect(Collectors.joining(" "));
    return between(inItsOrder, newer, language);
  }

  /** The words it began with, as far as they are shown. */
  String older() {
    return runs.stream()
        .filter(run -> run.kind() != Kind.INSERTED)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  public boolean isUnchanged() {
    return runs.stream().allMatch(run -> run.kind() == Kind.SAME);
  }

  /** How much of the older text still stands, from 0 to 1; an empty one stands whole. */
  public double keptShare() {
    int same = length(Kind.SAME);
    int older = same + length(Kind.DELETED);
    return older == 0 ? 1 : (double) same / older;
  }

  private int length(Kind kind) {
    return runs.stream()
        .filter(run -> run.kind() == kind)
        .mapToInt(run -> run.text().strip().length())
        .sum();
  }

  private static Run run(Kind kind, List<String> words) {
    return new Run(kind, String.join("", words));
  }
}
