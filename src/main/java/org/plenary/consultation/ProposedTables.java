package org.plenary.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.Rewording;
import org.plenary.guideline.TableRedline;

/** Proposed wordings that are tables, as everybody reads them where the draft is for everybody. */
public final class ProposedTables {

  private ProposedTables() {}

  /**
   * How each would change its table, by number of the comment.
   *
   * @param text the draft they were made on
   */
  public static Map<Integer, TableRedline> open(
      Round round, List<Paragraph> text, Locale language, Collection<Comment> comments) {
    Map<Integer, TableRedline> found = new HashMap<>();
    if (round.audience().isOpenToAll()) {
      for (Comment comment : comments) {
        text.stream()
            .filter(one -> one.kind() == ParagraphKind.TABLE)
            .filter(one -> one.id().equals(comment.anchor().paragraph()))
            .map(one -> Rewording.of(one, comment.proposed(), language).table())
            .filter(Objects::nonNull)
            .forEach(table -> found.put(comment.number(), table));
      }
    }
    return found;
  }
}
