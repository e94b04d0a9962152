package org.plenary.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.plenary.guideline.Fate;
import org.plenary.guideline.ParagraphId;
import org.plenary.shared.DomainEvent;

/** The place of a comment in a draft as columns. */
final class PlacementColumns {

  private PlacementColumns() {}

  static CommentPlace read(ResultSet row, int number) throws SQLException {
    String paragraph = row.getString("paragraph_id");
    return new CommentPlace(
        new CommentId(row.getString("comment_id")),
        Fate.valueOf(row.getString("fate")),
        row.getBoolean("is_waiting"),
        paragraph == null ? null : new ParagraphId(paragraph),
        row.getString("paragraph_label"),
        row.getBoolean("quote_stands"),
        !DomainEvent.SYSTEM.equals(row.getString("placed_by")));
  }
}
