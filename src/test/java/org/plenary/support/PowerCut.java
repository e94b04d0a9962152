package org.plenary.support;

import org.plenary.notification.NoticeQueued;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Lets the light go out in the middle of a bulk mail: once, as the mail of a number is queued. */
@TestComponent
public class PowerCut {

  private int left;

  public void goesOutAtMail(int number) {
    left = number;
  }

  @EventListener(NoticeQueued.class)
  void queued() {
    if (left > 0 && --left == 0) {
      throw new IllegalStateException("the light went out");
    }
  }
}
