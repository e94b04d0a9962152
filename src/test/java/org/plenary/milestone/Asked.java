package org.plenary.milestone;

import static org.mockito.Mockito.mockingDetails;

import java.util.List;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;

/** What an outbox that is a mock was asked to send. */
final class Asked {

  private Asked() {}

  static List<NoticeRequest> of(Notices outbox) {
    return mockingDetails(outbox).getInvocations().stream()
        .filter(call -> call.getMethod().getName().equals("queue"))
        .map(call -> (NoticeRequest) call.getArgument(0))
        .toList();
  }
}
