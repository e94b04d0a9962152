package org.plenary.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Severity;
import org.plenary.group.BodyKind;

/**
 * What the rehearsal of a guideline is made of. Organisations and countries are those of the real
 * expert group; people, bodies' officers and texts are made up.
 */
final class GuidelineMaterial {

  /** Somebody of the expert group. */
  record Member(String name, String organisation, String country) {}

  /** A body with its desk officer and those who comment within it. */
  record Answering(
      BodyKind kind, String name, String country, String officer, List<String> reviewers) {}

  /**
   * A comment on words of the draft.
   *
   * @param put what should stand there instead; empty where no wording is proposed
   */
  record Remark(
      CommentKind kind, Severity severity, String quote, String put, String text, String reason) {}

  private GuidelineMaterial() {}

  static List<Member> members() {
    return Material.lines("guideline-group.csv").stream()
        .skip(1)
        .map(Material::cells)
        .map(cells -> new Member(cells[0], cells[1], cells[2]))
        .toList();
  }

  static List<Answering> bodies() {
    return Material.lines("guideline-bodies.csv").stream()
        .skip(1)
        .map(Material::cells)
        .map(
            cells ->
                new Answering(
                    BodyKind.valueOf(cells[0]),
                    cells[1],
                    cells[2],
                    cells[3],
                    Arrays.asList(cells[4].split(";"))))
        .toList();
  }

  static List<Remark> comments() {
    return Material.lines("guideline-comments.txt").stream()
        .map(line -> line.split("\\|", -1))
        .map(
            cells ->
                new Remark(
                    kind(cells[0]), severity(cells[1]), cells[2], cells[3], cells[4], cells[5]))
        .toList();
  }

  /** What may be said of any paragraph. */
  static List<String> remarks() {
    return Material.lines("guideline-remarks.txt");
  }

  static byte[] file(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            GuidelineMaterial.class.getResourceAsStream("/rehearsal/" + name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CommentKind kind(String letter) {
    return Arrays.stream(CommentKind.values())
        .filter(kind -> kind.name().startsWith(letter) && kind != CommentKind.TRANSLATION)
        .findFirst()
        .orElse(CommentKind.TRANSLATION);
  }

  private static Severity severity(String letter) {
    return switch (letter) {
      case "B" -> Severity.BLOCKING;
      case "M" -> Severity.MAJOR;
      default -> Severity.MINOR;
    };
  }
}
