package org.plenary.consultation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.DraftLines;
import org.plenary.guideline.Paragraph;

/** Turns one line of a comment table into what its writer would have typed on the screen. */
final class TableRowReading {

  private final Round round;
  private final List<Paragraph> text;
  private final DraftLines lines;

  TableRowReading(Round round, List<Paragraph> text, DraftLines lines) {
    this.round = round;
    this.text = text;
    this.lines = lines;
  }

  /**
   * Refuses what cannot be placed or has a kind nobody knows.
   *
   * @param before where the comment of this line was so far, if it is known by its id
   */
  CommentForm form(TableReader.Line line, @Nullable Anchor before) {
    String typed = line.text(TableColumn.TYPE);
    CommentKind kind =
        TypeCode.read(typed)
            .orElseThrow(() -> new CommentRefused(Field.SEVERITY, "unknown-type", typed));
    CommentForm form =
        new CommentForm(
            anchor(line, before),
            kind,
            severity(line),
            line.text(TableColumn.COMMENT),
            line.text(TableColumn.PROPOSED),
            line.text(TableColumn.REASON),
            TypeCode.stance(kind, typed));
    CommentPolicy.check(form, round, text);
    return form;
  }

  private Anchor anchor(TableReader.Line line, @Nullable Anchor before) {
    String place = line.text(TableColumn.PLACE);
    String label = place.isEmpty() ? line.text(TableColumn.CLAUSE) : place;
    if (label.isEmpty() && byLine(line).isEmpty()) {
      throw new CommentRefused(Field.PLACE, "nowhere-in-table");
    }
    if (label.equalsIgnoreCase(IsoTable.WHOLE)) {
      return Anchor.whole();
    }
    if (label.toUpperCase(Locale.ROOT).matches("Q\\d{1,3}")) {
      return Anchor.question(Integer.parseInt(label.substring(1)));
    }
    Paragraph paragraph =
        (place.isEmpty() ? byLine(line) : Optional.<Paragraph>empty())
            .or(() -> find(label))
            .orElseThrow(() -> new CommentRefused(Field.PLACE, "no-such-label", label));
    return line.text(TableColumn.QUOTE).isEmpty()
        ? Anchor.paragraph(paragraph.id())
        : quoted(paragraph, line, before);
  }

  /** Tables of earlier days do not say where the words begin: those known by id stay in place. */
  private static Anchor quoted(
      Paragraph paragraph, TableReader.Line line, @Nullable Anchor before) {
    List<Anchor> found = QuotedWords.find(paragraph, line.text(TableColumn.QUOTE));
    if (found.isEmpty()) {
      throw new CommentRefused(Field.QUOTE, "quote-not-there", paragraph.number());
    }
    String begins = line.text(TableColumn.BEGINS);
    return found.stream()
        .filter(one -> begins.isEmpty() ? one.equals(before) : begins.equals("" + one.start()))
        .findFirst()
        .orElseGet(() -> QuotedWords.only(paragraph, found));
  }

  /** A line says more than the clause it is in; one outside that clause says nothing. */
  private Optional<Paragraph> byLine(TableReader.Line line) {
    String number = line.text(TableColumn.LINE);
    String clause = plain(line.text(TableColumn.CLAUSE));
    return number.matches("\\d{1,6}")
        ? lines
            .findParagraph(Integer.parseInt(number))
            .flatMap(id -> text.stream().filter(one -> one.id().equals(id)).findFirst())
            .filter(one -> clause.isEmpty() || isWithin(plain(one.number()), clause))
        : Optional.empty();
  }

  private static boolean isWithin(String number, String clause) {
    return number.equals(clause) || number.startsWith(clause + ".");
  }

  private Optional<Paragraph> find(String label) {
    String plain = plain(label);
    return text.stream().filter(one -> plain(one.number()).equals(plain)).findFirst();
  }

  /** "§ 3.3 (b)", "Paragraph 3.3(b)" and "3.3(b)." are one place. */
  private static String plain(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replaceAll("paragraph|para\\.?|section|clause|§", "")
        .replaceAll("\\s", "")
        .replaceAll("\\.$", "");
  }

  private static Severity severity(TableReader.Line line) {
    String typed =
        (line.text(TableColumn.SEVERITY) + " " + line.text(TableColumn.TYPE))
            .toLowerCase(Locale.ROOT);
    for (Severity severity : Severity.values()) {
      if (typed.contains(severity.name().toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    return Severity.MINOR;
  }
}
