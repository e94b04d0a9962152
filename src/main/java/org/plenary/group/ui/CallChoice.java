package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Call;
import org.plenary.group.Leaning;
import org.plenary.group.Nomination;
import org.plenary.group.NominationAnswers;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationState;
import org.plenary.group.Selections;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.ui.Columns;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Where the office ticks whom it leans to, sees how the list balances, and confirms it. */
final class CallChoice {

  private final NominationDesk desk;
  private final NominationAnswers answers;
  private final Selections selections;
  private final CallScreens screens;
  private final Person person;
  private final ReaderDates dates;
  private final Clock clock;

  CallChoice(
      NominationDesk desk,
      NominationAnswers answers,
      Selections selections,
      CallScreens screens,
      Person person,
      ReaderDates dates,
      Clock clock) {
    this.desk = desk;
    this.answers = answers;
    this.selections = selections;
    this.screens = screens;
    this.person = person;
    this.dates = dates;
    this.clock = clock;
  }

  Component of(Call call, List<Nomination> all, Runnable overtaken) {
    boolean isOpen = person.isStaff() && !call.isConfirmed();
    BalancePanel balance = new BalancePanel(answers.schema(), all, call.seats());
    NominationGrid grid = new NominationGrid(all, dates, isOpen);
    NominationFilters filters = new NominationFilters(all, grid);
    if (isOpen) {
      grid.onTick((row, isTicked) -> tick(row, isTicked ? Leaning.MEMBER : null, overtaken));
      grid.onTicks(balance::show);
      if (call.hasClosedBy(clock.instant())) {
        balance.confirmBy(() -> confirm(call, grid.ticked()));
      }
    }
    balance.show(call.isConfirmed() ? confirmed(all) : grid.ticked());
    return new Columns().main(filters, grid).side(balance);
  }

  /** Whoever was overtaken by a colleague sees the list as it is now. */
  private void tick(Nomination row, @Nullable Leaning leaning, Runnable overtaken) {
    try {
      selections.lean(person, row.id(), leaning);
    } catch (Refusal refused) {
      Toast.refuse(UI.getCurrent().getTranslation(refused.messageKey(), refused.arguments()));
      overtaken.run();
    }
  }

  private void confirm(Call call, List<Nomination> ticked) {
    new ConfirmList(desk, screens, person, call.group(), ticked).open();
  }

  private static List<Nomination> confirmed(List<Nomination> all) {
    return all.stream().filter(one -> one.state() == NominationState.CONFIRMED).toList();
  }
}
