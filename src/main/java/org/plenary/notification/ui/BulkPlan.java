package org.plenary.notification.ui;

import java.util.List;
import org.plenary.notification.NoticeRequest;

/**
 * A bulk mail before it goes: how many, to whom, and what each would say. Computed as it is asked
 * for, so that a plan for thousands costs no more than what is looked at.
 */
public interface BulkPlan {

  int count();

  /** The mails from this position on. */
  List<NoticeRequest> list(int offset, int limit);

  /** A plan that is worked out already. */
  static BulkPlan of(List<NoticeRequest> requests) {
    List<NoticeRequest> all = List.copyOf(requests);
    return new BulkPlan() {
      @Override
      public int count() {
        return all.size();
      }

      @Override
      public List<NoticeRequest> list(int offset, int limit) {
        return all.subList(offset, Math.min(all.size(), offset + limit));
      }
    };
  }
}
