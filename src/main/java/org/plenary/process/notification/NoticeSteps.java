package org.plenary.process.notification;

import java.util.Date;
import org.plenary.notification.Delivery;
import org.plenary.notification.NoticeId;
import org.springframework.stereotype.Component;

/**
 * Steps of {@code bpmn/notification/notice.bpmn}. Each may safely run twice: what was delivered is
 * not sent again.
 */
@Component
public class NoticeSteps {

  private final Delivery delivery;

  NoticeSteps(Delivery delivery) {
    this.delivery = delivery;
  }

  public String deliver(String notice) {
    return delivery.attempt(new NoticeId(notice)).name();
  }

  public Date nextAttemptAt(String notice) {
    return Date.from(delivery.nextAttemptAt(new NoticeId(notice)));
  }
}
