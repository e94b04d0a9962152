package org.plenary.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.Rewording;
import org.plenary.guideline.TableRedline;

/** Proposed wordings that are tables, as everybody reads them where the draft is for everybody. */
public final class ProposedTables {

  private ProposedTables() {}

  /**
   * How each would change its table, by number of the comment.
   *
   * @param text the draft they were made on; read only where some of them may change a table
   */
  public static Map<Integer, TableRedline> open(
      Round round, Supplier<List<Paragraph>> text, Locale language, Collection<Comment> comments) {
    List<Comment> proposing =
        comments.stream().filter(comment -> !comment.proposed().isBlank()).toList();
    if (!round.audience().isOpenToAll() || proposing.isEmpty()) {
      return Map.of();
    }
    Map<ParagraphId, Paragraph> tables =
        text.get().stream()
            .filter(one -> one.kind() == ParagraphKind.TABLE)
            .collect(Collectors.toMap(Paragraph::id, Function.identity()));
    Map<Integer, TableRedline> found = new HashMap<>();
    for (Comment comment : proposing) {
      Optional.ofNullable(comment.anchor().paragraph())
          .map(tables::get)
          .map(one -> Rewording.of(one, comment.proposed(), language).table())
          .ifPresent(table -> found.put(comment.number(), table));
    }
    return found;
  }
}
