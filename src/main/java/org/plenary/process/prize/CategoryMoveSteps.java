package org.plenary.process.prize;

import java.util.Date;
import org.plenary.entry.CategoryMoves;
import org.plenary.entry.CategoryNotices;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.OwnDate;
import org.springframework.stereotype.Component;

/**
 * Steps of {@code bpmn/prize/category-move.bpmn}. Each does one thing about one entry and may
 * safely run twice.
 */
@Component
public class CategoryMoveSteps {

  private final CategoryMoves moves;
  private final CategoryNotices notices;
  private final Entries entries;

  CategoryMoveSteps(CategoryMoves moves, CategoryNotices notices, Entries entries) {
    this.moves = moves;
    this.notices = notices;
    this.entries = entries;
  }

  public String owner(String entry) {
    return entries.get(new EntryId(entry)).owner().value();
  }

  public void askApplicant(String entry) {
    notices.tellProposed(new EntryId(entry));
  }

  public void remindApplicant(String entry) {
    notices.remind(new EntryId(entry));
  }

  public void lapseMove(String entry) {
    moves.lapse(new EntryId(entry));
  }

  public void askMissing(String entry) {
    moves.askMissing(new EntryId(entry));
  }

  public void tellAnswered(String entry) {
    notices.tellAnswered(new EntryId(entry));
  }

  @OwnDate
  public Date remindAt(String entry) {
    return Date.from(notices.remindAt(new EntryId(entry)));
  }

  /** The last instant itself still counts, so the time is up just after it. */
  @OwnDate
  public Date answerDueAt(String entry) {
    return JustAfter.of(notices.dueAt(new EntryId(entry)));
  }
}
