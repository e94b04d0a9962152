package org.plenary.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Refusal;

/** One look at the mails of a step, while it is taken and when it is over. */
public class Foresight {

  /** Ends a step nobody waits for any more. */
  private static class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final List<NoticeRequest> found = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean isAbandoned;
  private volatile @Nullable RuntimeException why;

  Foresight() {}

  /** How many mails were found so far. */
  public int count() {
    synchronized (found) {
      return found.size();
    }
  }

  public boolean isOver() {
    return over.getCount() == 0;
  }

  /** Waits a little, for what takes no longer than that. */
  public boolean isOverWithin(Duration little) {
    try {
      return over.await(little.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** All of them once it is over, in the order they would be queued. */
  public List<NoticeRequest> mails() {
    synchronized (found) {
      return List.copyOf(found);
    }
  }

  /** Why the step would not be taken. */
  public Optional<Refusal> refusal() {
    return why instanceof Refusal refused ? Optional.of(refused) : Optional.empty();
  }

  /** Whether it came to nothing for a reason that lies with Plenary. */
  public boolean hasFailed() {
    return why != null && refusal().isEmpty();
  }

  /**
   * Nobody wants to know any more: the step ends at its next mail, and however it ends is nobody's
   * concern. Its thread is never interrupted, because H2 closes a database whose reader is.
   */
  public void abandon() {
    isAbandoned = true;
  }

  void note(NoticeRequest request) {
    if (isAbandoned) {
      throw new Abandoned();
    }
    synchronized (found) {
      found.add(request);
    }
  }

  void run(Runnable step) {
    try {
      if (!isAbandoned) {
        step.run();
      }
    } catch (RuntimeException ended) {
      if (!isAbandoned) {
        why = ended;
      }
    } finally {
      over.countDown();
    }
  }

  @Nullable RuntimeException why() {
    return why;
  }
}
