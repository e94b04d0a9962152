package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
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
    ComponentUtil.fireEvent(ui, new PollEvent(ui, false));
    assertThat(looks).hasValue(1);
    slow.remove();
    assertThat(ui.getPollInterval()).isEqualTo(-1);
  }
}
