package org.plenary.entry.ui;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryListItem;
import org.plenary.entry.EntryState;
import org.plenary.programme.Edition;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** The state of an entry as a badge, in the words of whoever reads it. */
public final class EntryStatus {

  private EntryStatus() {}

  /** To staff. */
  public static Status of(EntryState state) {
    return new Status(shape(state), icon(state), text("entry.state." + state.key()));
  }

  /** A row of the office's list: what waits for the reader stands out. */
  static Status of(EntryListItem row) {
    if (row.categoryAsked()) {
      return new Status(Shape.MOVING, "split", text("entry.state.category-asked"));
    }
    if (row.state() != EntryState.IN_SCREENING || row.seatsTaken() == 0) {
      return of(row.state());
    }
    Shape shape = row.waitsForReader() ? Shape.YOURS : Shape.MOVING;
    return row.screenersDisagree()
        ? new Status(shape, "split", text("entry.state.disagree"))
        : new Status(shape, "clipboard-check", text("entry.state.second-screening"));
  }

  /** Nothing of an entry that somebody else owns. */
  static @Nullable Status kept(EntryListItem row) {
    return row.isKept() ? new Status(Shape.OPEN, "building-2", text("entry.list.kept")) : null;
  }

  /** To its owner, with the award by its name. */
  static Status told(Entry entry, Edition edition) {
    EntryState state = entry.state();
    if (state == EntryState.AWARDED && entry.awardSlot() != null) {
      return new Status(Shape.GOLD, "trophy", edition.slot(entry.awardSlot()).label());
    }
    if (state == EntryState.AWARD_OFFERED && entry.hasAcceptedAward()) {
      return new Status(Shape.GOOD, "award", text("entry.told.award-accepted"));
    }
    return new Status(toldShape(state), icon(state), text("entry.told." + state.key()));
  }

  /** What staff wait for is moving; the same is the owner's to do. */
  private static Shape toldShape(EntryState state) {
    return state == EntryState.CORRECTION_ASKED || state == EntryState.AWARD_OFFERED
        ? Shape.YOURS
        : shape(state);
  }

  private static Shape shape(EntryState state) {
    return switch (state) {
      case DRAFT -> Shape.OPEN;
      case SENT, IN_SCREENING, CORRECTION_ASKED, ELIGIBLE, IN_EVALUATION, RESERVE, AWARD_OFFERED ->
          Shape.MOVING;
      case FINALIST -> Shape.GOOD;
      case AWARDED -> Shape.GOLD;
      case NOT_ELIGIBLE, NOT_A_FINALIST, NO_AWARD, DECLINED, WITHDRAWN -> Shape.ENDED;
    };
  }

  static String icon(EntryState state) {
    return switch (state) {
      case DRAFT -> "pen-line";
      case SENT, ELIGIBLE -> "check";
      case IN_SCREENING -> "clipboard-check";
      case CORRECTION_ASKED -> "undo-2";
      case NOT_ELIGIBLE -> "x";
      case IN_EVALUATION -> "half";
      case FINALIST -> "flag";
      case RESERVE -> "hourglass";
      case AWARD_OFFERED -> "award";
      case AWARDED -> "trophy";
      case NOT_A_FINALIST, NO_AWARD -> "circle-minus";
      case DECLINED, WITHDRAWN -> "minus";
    };
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
