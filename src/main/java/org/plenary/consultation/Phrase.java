package org.plenary.consultation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.ParagraphId;

/**
 * Words of a draft on which bodies took positions.
 *
 * @param paragraph where they stand in this draft; empty where that waits for a person or is gone
 * @param label what readers call that paragraph
 * @param start where they begin in its words; -1 where they stand there no more
 * @param current one a body, its latest, by name
 * @param earlier what those bodies said before, latest first
 */
public record Phrase(
    @Nullable ParagraphId paragraph,
    String label,
    int order,
    String words,
    int start,
    List<Position> current,
    List<Position> earlier) {

  public Phrase {
    current = List.copyOf(current);
    earlier = List.copyOf(earlier);
  }

  /**
   * What one body said.
   *
   * @param name a state by its country, others by their own
   */
  public record Position(Comment comment, String name, String round) {

    public Stance stance() {
      return Objects.requireNonNull(comment.stance());
    }

    /** "Mexico +". */
    String notation() {
      return name + " " + stance().sign();
    }
  }

  /** Whether the words can be shown where they stand. */
  public boolean stands() {
    return paragraph != null && start >= 0;
  }

  public List<Position> with(Stance stance) {
    return current.stream().filter(one -> one.stance() == stance).toList();
  }

  /** "[the person who needs it] (Mexico +)": the words and who stands where on them. */
  public String inBrackets() {
    return "[" + words + "] " + notation();
  }

  /** "(Mexico +, France \u2212, Japan reserve)", as published texts have it. */
  public String notation() {
    return current.stream().map(Position::notation).collect(Collectors.joining(", ", "(", ")"));
  }
}
