package org.plenary.verdict.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.programme.TieRung;
import org.plenary.support.MockScreen;
import org.plenary.verdict.TieRecord;

class TieDialogTest {

  private static final EntryId LIFTS = new EntryId("lifts");
  private static final EntryId TRAMS = new EntryId("trams");

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final List<Map<EntryId, Integer>> votes = new ArrayList<>();
  private final List<List<EntryId>> orders = new ArrayList<>();

  @BeforeEach
  void open() {
    TieRecord tie =
        new TieRecord("tech", 3, ExactScore.whole(7), List.of(LIFTS, TRAMS), List.of(), false);
    new TieDialog(
            tie,
            Map.of(LIFTS, "Lifts", TRAMS, "Trams"),
            (counted, reason) -> votes.add(counted),
            (order, reason) -> orders.add(order))
        .open();
  }

  @Test
  void takesNoWordOfTheChairThatPartsNobody() {
    chair();
    record();
    assertThat(orders).as("both are 0").isEmpty();
    assertThat(field("Trams").getErrorMessage()).contains("a number of its own");

    field("Trams").setValue(1);
    record();
    assertThat(orders).containsExactly(List.of(TRAMS, LIFTS));
  }

  @Test
  void countsVotesFromNoneAndLetsThemBeEqual() {
    field("Trams").setValue(-1);
    record();
    assertThat(votes).isEmpty();
    assertThat(field("Trams").isInvalid()).isTrue();

    field("Trams").setValue(0);
    record();
    assertThat(votes).containsExactly(Map.of(LIFTS, 0, TRAMS, 0));
  }

  @SuppressWarnings("unchecked") // the only group of the dialog
  private static void chair() {
    ((RadioButtonGroup<TieRung>) _get(RadioButtonGroup.class)).setValue(TieRung.CHAIR);
  }

  private static void record() {
    _click(_get(Button.class, button -> button.withText("Record decision")));
  }

  private static IntegerField field(String title) {
    return _find(IntegerField.class).stream()
        .filter(field -> field.getLabel().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
