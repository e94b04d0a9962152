package org.plenary.notification;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plenary.shared.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger log = LoggerFactory.getLogger(ForeseenNotices.class);

  /** A look holds the rows the step writes to, so few are taken at a time. */
  private static final int THREADS = 2;

  private final ThreadLocal<Foresight> looking = new ThreadLocal<>();
  private final TransactionTemplate apart;
  private final ExecutorService executor =
      Executors.newFixedThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "mails-ahead");
            thread.setDaemon(true);
            return thread;
          });

  ForeseenNotices(PlatformTransactionManager transactions) {
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Nothing of the step stays, and no mail goes. Steps of procedures that run later, in the
   * background, are not looked into. What the step refuses is refused here.
   */
  public List<NoticeRequest> of(Runnable step) {
    Foresight look = new Foresight();
    take(look, step);
    RuntimeException why = look.why();
    if (why != null) {
      throw why;
    }
    return look.mails();
  }

  /**
   * As {@link #of}, on another thread, with nobody signed in: whoever acts must be handed in.
   *
   * @return how far it is
   */
  public Foresight begin(Runnable step) {
    Foresight look = new Foresight();
    executor.execute(
        () -> {
          take(look, step);
          if (look.hasFailed()) {
            log.error("The mails of a step could not be looked at", look.why());
          }
        });
    return look;
  }

  private void take(Foresight look, Runnable step) {
    looking.set(look);
    try {
      look.run(() -> Trial.of(() -> takeAndTakeBack(step)));
    } finally {
      looking.remove();
    }
  }

  private void takeAndTakeBack(Runnable step) {
    apart.executeWithoutResult(
        status -> {
          step.run();
          status.setRollbackOnly();
        });
  }

  /** Whether somebody only looks ahead; then this mail is noted and goes nowhere. */
  boolean takes(NoticeRequest request) {
    Foresight look = looking.get();
    if (look == null) {
      return false;
    }
    look.note(request);
    return true;
  }

  @PreDestroy
  void stop() {
    executor.shutdown();
  }
}
