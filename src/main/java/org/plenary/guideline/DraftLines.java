package org.plenary.guideline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A draft cut into numbered lines that are the same on every screen and page, so that a comment can
 * name one. A word processor counts lines of its own.
 */
public final class DraftLines {

  /** Signs on a line; an ideograph is as wide as two. */
  static final int MEASURE = 84;

  private final Map<ParagraphId, List<DraftLine>> byParagraph = new HashMap<>();
  private final Locale language;
  private int count;

  private DraftLines(Locale language) {
    this.language = language;
  }

  public static DraftLines of(List<Paragraph> paragraphs, Locale language) {
    DraftLines lines = new DraftLines(language);
    paragraphs.forEach(paragraph -> lines.byParagraph.put(paragraph.id(), lines.cut(paragraph)));
    return lines;
  }

  public List<DraftLine> get(ParagraphId paragraph) {
    return byParagraph.getOrDefault(paragraph, List.of());
  }

  /**
   * The number of the line on which a sign of a paragraph's words stands.
   *
   * @param start counts as a quote does: from 0, without the marks of footnotes
   */
  public int getLine(Paragraph paragraph, int start) {
    List<DraftLine> lines = get(paragraph.id());
    String words = paragraph.words();
    // What is broken into lines has lost the spaces at their ends, so only the other signs count.
    int before = signs(words.substring(0, Math.min(start, words.length())));
    int passed = 0;
    for (DraftLine line : lines) {
      passed += signs(line.text().replace(Paragraph.NOTE_MARK, ""));
      if (passed > before) {
        return line.number();
      }
    }
    return lines.get(lines.size() - 1).number();
  }

  private static int signs(String text) {
    return (int) text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
  }

  /** The paragraph in which this line stands. */
  public Optional<ParagraphId> findParagraph(int lineNumber) {
    return byParagraph.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(line -> line.number() == lineNumber))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<DraftLine> cut(Paragraph paragraph) {
    List<DraftLine> lines = new ArrayList<>();
    for (String hardLine : paragraph.text().split("\n")) {
      if (paragraph.kind() == ParagraphKind.TABLE) {
        lines.add(new DraftLine(++count, hardLine));
      } else {
        wrap(hardLine, measure(paragraph), lines);
      }
    }
    return lines;
  }

  private static int measure(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case HEADING -> MEASURE * 3 / 4;
      case LIST_ITEM -> MEASURE - 5 * paragraph.level();
      default -> MEASURE;
    };
  }

  private void wrap(String text, int measure, List<DraftLine> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(text);
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String piece = text.substring(start, end);
      if (!line.isEmpty() && width(line) + width(piece.stripTrailing()) > measure) {
        lines.add(new DraftLine(++count, line.toString().stripTrailing()));
        line.setLength(0);
      }
      line.append(piece);
      start = end;
    }
    lines.add(new DraftLine(++count, line.toString().stripTrailing()));
  }

  private static int width(CharSequence text) {
    return text.codePoints().map(sign -> isWide(sign) ? 2 : 1).sum();
  }

  private static boolean isWide(int sign) {
    return Character.isIdeographic(sign)
        || sign >= 0x1100 && sign <= 0x115F
        || sign >= 0x3000 && sign <= 0x30FF
        || sign >= 0xAC00 && sign <= 0xD7A3
        || sign >= 0xFF00 && sign <= 0xFF60;
  }
}
