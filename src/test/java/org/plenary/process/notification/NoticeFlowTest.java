package org.plenary.process.notification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.notification.NoticeId;
import org.plenary.notification.NoticeRequeued;
import org.plenary.process.engine.Workflow;

/** Whatever a person sends again is carried by exactly one procedure. */
class NoticeFlowTest {

  private static final NoticeId ID = new NoticeId("notice-1");

  private final Workflow workflow = mock(Workflow.class);
  private final NoticeFlow flow = new NoticeFlow(workflow);

  @Test
  void movesOnTheProcedureThatWaitsForAPerson() {
    when(workflow.isRunning("notice", ID.value())).thenReturn(true);

    flow.on(requeued());

    verify(workflow).complete("notice", ID.value(), "mend-notice", Map.of("again", true));
    verify(workflow, never()).start(any(), any(), any());
  }

  @Test
  void carriesItAnewWhereNothingDoes() {
    flow.on(requeued());

    verify(workflow).start("notice", ID.value(), Map.of());
  }

  private static NoticeRequeued requeued() {
    return new NoticeRequeued(ID, "staff-1", false);
  }
}
