package org.plenary.notification;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mails a step would send, found by taking the step and taking it back: so they are the very
 * ones that follow when it is taken in earnest.
 */
@Service
public class ForeseenNotices {

  private final ThreadLocal<List<NoticeRequest>> looking = new ThreadLocal<>();
  private final TransactionTemplate apart;

  ForeseenNotices(PlatformTransactionManager transactions) {
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Nothing of the step stays, and no mail goes. Steps of procedures that run later, in the
   * background, are not looked into. What the step refuses is refused here.
   */
  public List<NoticeRequest> of(Runnable step) {
    List<NoticeRequest> found = new ArrayList<>();
    looking.set(found);
    try {
      apart.executeWithoutResult(
          status -> {
            step.run();
            status.setRollbackOnly();
          });
    } finally {
      looking.remove();
    }
    return List.copyOf(found);
  }

  /** Whether somebody only looks ahead; then this mail is noted and goes nowhere. */
  boolean takes(NoticeRequest request) {
    List<NoticeRequest> found = looking.get();
    return found != null && found.add(request);
  }
}
