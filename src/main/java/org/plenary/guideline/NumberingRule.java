package org.plenary.guideline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Numbers paragraphs by their place, as readers cite them. Headings inside a section are lettered,
 * so that adding one does not renumber the text.
 */
final class NumberingRule {

  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"
  };

  private int section;
  private String sectionTitle = "";
  private int text;
  private int note;

  /** How many headings of each deeper level there were; index 0 is level 2. */
  private final int[] headings = new int[8];

  private final int[] items = new int[9];

  private NumberingRule() {}

  /** Takes paragraphs in their order; their positions are counted anew. */
  static List<Paragraph> number(List<StoredParagraph> ordered) {
    NumberingRule rule = new NumberingRule();
    List<Paragraph> numbered = new ArrayList<>(ordered.size());
    for (StoredParagraph paragraph : ordered) {
      String number = rule.next(paragraph);
      numbered.add(
          new Paragraph(
              paragraph.id(),
              number,
              numbered.size(),
              paragraph.kind(),
              paragraph.level(),
              paragraph.text(),
              paragraph.revision(),
              rule.section,
              rule.sectionTitle));
    }
    return numbered;
  }

  private String next(StoredParagraph paragraph) {
    return switch (paragraph.kind()) {
      case HEADING -> heading(paragraph);
      case TEXT, TABLE -> text();
      case LIST_ITEM -> item(paragraph.level());
      case FOOTNOTE -> "fn " + ++note;
    };
  }

  private String heading(StoredParagraph heading) {
    Arrays.fill(items, 0);
    if (heading.level() == 1) {
      section++;
      sectionTitle = heading.text().replace(Paragraph.NOTE_MARK, "");
      text = 0;
      Arrays.fill(headings, 0);
      return String.valueOf(section);
    }
    int depth = heading.level() - 2;
    headings[depth]++;
    Arrays.fill(headings, depth + 1, headings.length, 0);
    StringBuilder number = new StringBuilder().append(section);
    for (int level = 0; level <= depth; level++) {
      // A level that was skipped counts as its first, or two headings could share a number.
      int count = Math.max(1, headings[level]);
      headings[level] = count;
      number.append('.').append(level % 2 == 0 ? letters(count).toUpperCase(Locale.ROOT) : count);
    }
    return number.toString();
  }

  private String text() {
    Arrays.fill(items, 0);
    return section + "." + ++text;
  }

  private String item(int level) {
    int depth = level - 1;
    items[depth]++;
    Arrays.fill(items, depth + 1, items.length, 0);
    StringBuilder number = new StringBuilder().append(section);
    if (text > 0) {
      number.append('.').append(text);
    }
    for (int above = 0; above <= depth; above++) {
      int count = Math.max(1, items[above]);
      items[above] = count;
      number.append('(').append(above % 2 == 0 ? letters(count) : roman(count)).append(')');
    }
    return number.toString();
  }

  /** a … z, aa, ab … */
  private static String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int rest = count; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int count) {
    return count <= ROMAN.length ? ROMAN[count - 1] : String.valueOf(count);
  }
}
