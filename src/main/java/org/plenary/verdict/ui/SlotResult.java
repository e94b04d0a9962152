package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.jury.ui.JuryWords;
import org.plenary.programme.AwardSlot;
import org.plenary.ui.Status;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;
import org.plenary.verdict.Placement;

/** An award as it was decided, how its winners answered, and the reserve that may move up. */
class SlotResult extends Div {

  SlotResult(SlotBoard board, AwardSlot slot, @Nullable Runnable promote) {
    addClassName("slotresult");
    WorkList list = new WorkList();
    List<Placement> winners = board.placements(slot, Placement.Standing.WINNER);
    winners.forEach(placement -> addRow(list, board, placement));
    board
        .placements(slot, Placement.Standing.RESERVE)
        .forEach(placement -> addRow(list, board, placement));
    add(list);
    String reason = board.reasons().getOrDefault(slot.key(), "");
    if (!reason.isBlank()) {
      Paragraph why = new Paragraph(reason);
      why.addClassNames("ink2", "words");
      add(why);
    }
    if (board.grounds().containsKey(slot.key())) {
      Paragraph ground =
          new Paragraph(
              getTranslation("verdict.slot.ground-" + board.grounds().get(slot.key()).key()));
      ground.addClassName("ink2");
      add(ground);
    }
    boolean isVacated =
        winners.stream()
            .filter(Placement::isStanding)
            .anyMatch(placement -> hasGivenUp(board.find(placement.entry())));
    if (isVacated && promote != null) {
      add(new Button(getTranslation("verdict.slot.promote"), event -> promote.run()));
    }
  }

  private void addRow(WorkList list, SlotBoard board, Placement placement) {
    board
        .find(placement.entry())
        .ifPresent(
            entry -> {
              WorkRow row = new WorkRow(entry.title(), "/entries/" + entry.id()).written();
              row.note(JuryWords.place(this, entry.city(), entry.country()));
              row.fact(
                  getTranslation(
                      placement.standing() == Placement.Standing.WINNER
                          ? "verdict.slot.winner"
                          : "verdict.slot.reserve",
                      placement.rank()));
              row.status(status(entry, placement, board.isPublic()));
              list.add(row);
            });
  }

  private Status status(Entry entry, Placement placement, boolean isPublic) {
    if (placement.standing() == Placement.Standing.RESERVE) {
      return new Status(
          Status.Shape.MOVING,
          "hourglass",
          getTranslation(isPublic ? "verdict.answer.reserve-public" : "verdict.answer.reserve"));
    }
    if (hasGivenUp(Optional.of(entry))) {
      return new Status(Status.Shape.ENDED, "minus", getTranslation("verdict.answer.declined"));
    }
    if (entry.state() == EntryState.AWARDED || entry.hasAcceptedAward()) {
      return new Status(Status.Shape.GOLD, "trophy", getTranslation("verdict.answer.accepted"));
    }
    return entry.state() == EntryState.AWARD_OFFERED
        ? new Status(Status.Shape.MOVING, "award", getTranslation("verdict.answer.offered"))
        : new Status(Status.Shape.OPEN, "circle", getTranslation("verdict.answer.placed"));
  }

  private static boolean hasGivenUp(Optional<Entry> entry) {
    return entry
        .filter(
            given ->
                given.state() != EntryState.DECLINED
                    && given.state() != EntryState.WITHDRAWN
                    && given.state() != EntryState.NO_AWARD)
        .isEmpty();
  }
}
