package org.plenary.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;

/** Gathers positions by the words they are about. Of one body the latest on them counts. */
final class PhraseRule {

  private static final int LAST = Integer.MAX_VALUE;

  private final Map<ParagraphId, Paragraph> text;
  private final Map<BodyId, Body> bodies;
  private final Map<RoundId, String> rounds;

  PhraseRule(List<Paragraph> text, Map<BodyId, Body> bodies, Map<RoundId, String> rounds) {
    this.text = text.stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
    this.bodies = bodies;
    this.rounds = rounds;
  }

  private record Words(@Nullable ParagraphId paragraph, String words, int start) {}

  /**
   * @param placed latest first
   */
  List<Phrase> of(List<PositionRows.Placed> placed) {
    Map<Words, List<Comment>> byWords = new LinkedHashMap<>();
    for (PositionRows.Placed one : placed) {
      byWords.computeIfAbsent(words(one), key -> new ArrayList<>()).add(one.comment());
    }
    return byWords.entrySet().stream()
        .map(entry -> phrase(entry.getKey(), entry.getValue()))
        .filter(phrase -> !phrase.current().isEmpty() || !phrase.earlier().isEmpty())
        .sorted(
            Comparator.comparingInt(Phrase::order)
                .thenComparingInt(Phrase::start)
                .thenComparing(Phrase::words))
        .toList();
  }

  private Words words(PositionRows.Placed one) {
    Anchor anchor = one.comment().anchor();
    Paragraph paragraph = text.get(one.paragraph());
    if (paragraph == null) {
      return new Words(null, anchor.quote(), -1);
    }
    int said = Objects.requireNonNullElse(anchor.start(), -1);
    boolean stillThere = said >= 0 && paragraph.words().startsWith(anchor.quote(), said);
    return new Words(
        paragraph.id(), anchor.quote(), stillThere ? said : find(anchor.quote(), paragraph));
  }

  /** Words that stand in it twice may mean either place, and nobody guesses which. */
  private static int find(String quote, Paragraph paragraph) {
    int first = paragraph.words().indexOf(quote);
    return first == paragraph.words().lastIndexOf(quote) ? first : -1;
  }

  private Phrase phrase(Words words, List<Comment> said) {
    Set<BodyId> heard = new HashSet<>();
    List<Phrase.Position> current = new ArrayList<>();
    List<Phrase.Position> earlier = new ArrayList<>();
    for (Comment comment : said) {
      boolean counts = comment.state() == CommentState.SUBMITTED && heard.add(comment.body());
      (counts ? current : earlier).add(position(comment));
    }
    current.sort(Comparator.comparing(Phrase.Position::name));
    Paragraph paragraph = text.get(words.paragraph());
    return new Phrase(
        words.paragraph(),
        paragraph == null ? said.get(0).label() : paragraph.number(),
        paragraph == null ? LAST : paragraph.position(),
        words.words(),
        words.start(),
        current,
        earlier);
  }

  private Phrase.Position position(Comment comment) {
    Body body = bodies.get(comment.body());
    boolean isState = body != null && body.kind() == BodyKind.STATE && !comment.country().isBlank();
    return new Phrase.Position(
        comment,
        isState ? comment.country() : comment.organisation(),
        rounds.getOrDefault(comment.round(), ""));
  }
}
