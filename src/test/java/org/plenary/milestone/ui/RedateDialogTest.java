package org.plenary.milestone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.milestone.Redating;
import org.plenary.milestone.Window;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.notification.ui.MailsAheadInTests;
import org.plenary.shared.Refusal;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;

class RedateDialogTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final List<String> moves = new ArrayList<>();
  private final Redating redating = mock();

  @Test
  void showsWhatASlipCostsBeforeItIsConfirmed() {
    open();

    setDays("2024-06-12", null);

    assertThat(_get(ListItem.class).getText())
        .isEqualTo(
            "“Regional rounds” would begin 7 days before it can: it waits for “Modes and scope”."
                + " 22 Jun – 7 Sept 2024 would do.");
    assertThat(moves).isEmpty();
  }

  @Test
  void saysWhenNothingElseHasToMove() {
    open();

    setDays("2024-06-05", null);

    assertThat(_find(ListItem.class)).isEmpty();
    assertThat(_find(Checkbox.class)).isEmpty();
  }

  @Test
  void asksForTheReasonAndKeepsWhatWasTyped() {
    open();
    setDays("2024-06-12", null);

    confirm();
    TextArea reason = _get(TextArea.class);
    assertThat(reason.isInvalid()).isTrue();
    assertThat(_find(DatePicker.class).get(0).getValue()).isEqualTo("2024-06-12");
    assertThat(moves).isEmpty();

    reason.setValue("Hosts asked");
    _get(Checkbox.class).setValue(true);
    confirm();
    assertThat(moves).containsExactly("2024-06-12 Hosts asked true");
  }

  @Test
  void saysAtTheFieldThatTheLastDayLiesBeforeTheFirst() {
    open();

    setDays("2024-06-12", "2024-06-01");

    assertThat(_find(DatePicker.class).get(1).isInvalid()).isTrue();
  }

  @Test
  void complainsOfNothingBeforeSomethingWasTyped() {
    open(
        MailsAheadInTests.refusing(
            new Refusal("milestone.refused.same-days", "Modes and scope") {}));

    assertThat(told()).contains("The mails stand here once everything is filled in.");
    setDays("2024-06-12", null);
    assertThat(told()).anyMatch(line -> line.startsWith("No mails to show yet."));
  }

  private static List<String> told() {
    return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
  }

  private void open() {
    open(MailsAheadInTests.findingNone());
  }

  private void open(MailsAhead ahead) {
    doAnswer(
            call ->
                moves.add(
                    call.<Window>getArgument(2).code()
                        + " "
                        + call.getArgument(3)
                        + " "
                        + call.getArgument(4)))
        .when(redating)
        .redate(any(), any(), any(), any(), anyBoolean());
    new RedateDialog(
            new MilestoneShown(
                SheetFixture.JOYCE, SheetFixture.SHEET, SheetFixture.MODES, () -> {}),
            EnglishTexts.messages(),
            redating,
            ahead)
        .open();
  }

  private static void setDays(String from, String through) {
    List<DatePicker> days = _find(DatePicker.class);
    days.get(1).setValue(through == null ? null : LocalDate.parse(through));
    days.get(0).setValue(LocalDate.parse(from));
  }

  private static void confirm() {
    _click(_get(Button.class, spec -> spec.withText("Set a new date")));
  }
}
