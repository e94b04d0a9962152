package org.plenary.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.jury.EntryFixture;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.support.MockScreen;
import org.plenary.verdict.SlotDecision;

class SlotFormsTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Edition edition = EditionFixture.anEdition();
  private final AwardSlot gold = edition.slot("tech-gold");
  private final AwardSlot silver = edition.slot("tech-silver");
  private final Entry lifts = finalist(1);
  private final Entry trams = finalist(2);
  private final SlotForms forms = new SlotForms();

  @Test
  void keepWhatWasChosenForAnotherAwardWhenOneIsDecided() {
    SlotFields first = show(gold);
    SlotFields other = show(silver);
    winner(first).setValue(lifts);
    winner(other).setValue(trams);
    reason(other).setValue("The next best");
    AtomicReference<SlotFields> again = new AtomicReference<>();
    AtomicReference<SlotFields> decided = new AtomicReference<>();

    forms.showAgain(
        gold,
        () -> {
          decided.set(show(gold));
          again.set(show(silver));
        });

    assertThat(again.get().findUnkept())
        .contains(new SlotDecision(List.of(trams.id()), List.of(), "The next best"));
    assertThat(decided.get().findUnkept()).as("as it is stored").isEmpty();
    forms.showAgain(silver, () -> again.set(show(silver)));
    assertThat(again.get().findUnkept()).isEmpty();
  }

  private SlotFields show(AwardSlot slot) {
    SlotBoard board =
        new SlotBoard(
            edition, List.of(lifts, trams), List.of(), List.of(), Map.of(), Map.of(), false);
    return forms.show(board, slot, decision -> {});
  }

  @SuppressWarnings("unchecked") // the fields hold entries
  private static ComboBox<Entry> winner(SlotFields fields) {
    return (ComboBox<Entry>) LocatorJ._find(fields, ComboBox.class).get(0);
  }

  private static TextField reason(SlotFields fields) {
    return LocatorJ._get(fields, TextField.class);
  }

  private Entry finalist(int number) {
    Entry entry = EntryFixture.entry(edition.id(), number, "tech", "Ulsan", "Korea");
    return EntryFixture.moved(entry, EntryState.FINALIST, null, (Instant) null);
  }
}
