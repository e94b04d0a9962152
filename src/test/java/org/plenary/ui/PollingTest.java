package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.support.MockScreen;

class PollingTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void goesOnForOnePartWhenAnotherHasSeenEnough() {
    UI ui = UI.getCurrent();
    AtomicInteger looks = new AtomicInteger();
    Registration slow = Polling.each(ui, 5000, looks::incrementAndGet);
    Registration quick = Polling.each(ui, 200, () -> {});
    assertThat(ui.getPollInterval()).isEqualTo(200);

    quick.remove();
    quick.remove();

    assertThat(ui.getPollInterval()).isEqualTo(5000);
    screen.poll();
    assertThat(looks).hasValue(1);
    slow.remove();
    assertThat(ui.getPollInterval()).isEqualTo(-1);
  }

  @Test
  void looksAgainInADialogAndBehindIt() {
    AtomicInteger looks = new AtomicInteger();
    new Dialog().open();
    Polling.each(UI.getCurrent(), 200, looks::incrementAndGet);
    MockVaadin.clientRoundtrip();
    UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});
    assertThat(UI.getCurrent().getElement().getNode().isInert()).isTrue();

    screen.poll();

    assertThat(looks).hasValue(1);
  }
}
