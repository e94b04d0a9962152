package org.plenary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.support.MockScreen;

/** What is in sight at the foot of the page. */
class ToastTest {

  private static final String PAST = "The day is past already.";

  @RegisterExtension final MockScreen screen = new MockScreen();

  @BeforeEach
  void somethingWasRefused() {
    Toast.refuse(PAST);
  }

  @Test
  void keepsARefusalUntilItIsRead() {
    assertThat(said()).containsExactly(PAST);
  }

  @Test
  void letsARefusalGoOnceTheNextTrySucceeds() {
    Toast.show("Saved.");

    assertThat(said()).containsExactly("Saved.");
  }

  @Test
  void letsARefusalGoOnceItIsTriedAnew() {
    Toast.settle();

    assertThat(said()).isEmpty();
  }

  @Test
  void saysOnlyWhyTheLastTryWasRefused() {
    Toast.refuse("The code is taken.");

    assertThat(said()).containsExactly("The code is taken.");
  }

  private static List<String> said() {
    return _find(Notification.class).stream()
        .map(toast -> toast.getElement().getTextRecursively())
        .toList();
  }
}
