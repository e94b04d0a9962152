package org.plenary.award;

import java.util.List;
import org.plenary.award.GuestListItem.Answer;

/**
 * Who comes to the ceremony of an edition.
 *
 * @param isOpen whether a ceremony is planned and has not begun
 */
public record GuestList(List<GuestListItem> rows, boolean isOpen) {

  public GuestList {
    rows = List.copyOf(rows);
  }

  public int countGuests() {
    return (int) rows.stream().filter(row -> row.guest() != null).count();
  }

  /** Those to whom nothing was confirmed as they stand. */
  public int countUnconfirmed() {
    return (int)
        rows.stream().filter(row -> row.guest() != null && !row.guest().isConfirmed()).count();
  }

  public int countWinners() {
    return (int) rows.stream().map(GuestListItem::entry).distinct().count();
  }

  public int countWaiting() {
    return (int) rows.stream().filter(row -> row.answer() == Answer.WAITING).count();
  }
}
