package org.plenary.rehearsal;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plenary.answer.Outcome;
import org.plenary.answer.Reply;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.Severity;
import org.plenary.group.BodyKind;

/**
 * What the rehearsal of a guideline is made of. Organisations and countries are those of the real
 * expert group; people, bodies' officers and texts are made up.
 */
final class GuidelineMaterial {

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

  /** Somebody of the public, with what they say. */
  record Spoken(PublicVoice voice, String text) {}

  private GuidelineMaterial() {}

  static List<Answering> bodies() {
    return rows("guideline-bodies.csv")
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
    return parts("guideline-comments.txt")
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

  /** A paragraph that is new in this draft. */
  static String added(int draft) {
    List<String> added = Material.lines("guideline-added.txt");
    return added.get(draft % added.size());
  }

  static List<Reply> replies() {
    return parts("guideline-answers.txt")
        .map(cells -> new Reply(Outcome.valueOf(cells[0]), cells[1]))
        .toList();
  }

  static List<Spoken> spoken() {
    return rows("guideline-public.csv")
        .map(
            cells ->
                new Spoken(
                    new PublicVoice(
                        cells[0],
                        Cast.address(cells[0], "public"),
                        cells[1],
                        cells[2],
                        cells[3].equals("yes")),
                    cells[4]))
        .toList();
  }

  static <T> T read(String yaml, Class<T> type) {
    try {
      return new YAMLMapper().readValue(file(yaml), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  static Stream<String[]> rows(String csv) {
    return Material.lines(csv).stream().skip(1).map(Material::cells);
  }

  private static Stream<String[]> parts(String txt) {
    return Material.lines(txt).stream().map(line -> line.split("\\|", -1));
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
