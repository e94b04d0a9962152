package org.plenary.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several people act in the same moment, each on a thread of their own. */
public final class AtOnce {

  /** What stands for the outcome of an act that returns nothing. */
  public static final String DONE = "done";

  private AtOnce() {}

  /** An act that only happens. */
  @FunctionalInterface
  public interface Act {
    void happen() throws Exception;
  }

  /** What each came to, in the order given: its result, {@link #DONE}, or what it threw. */
  @SafeVarargs
  public static List<Object> call(Callable<Object>... actions) throws Exception {
    return call(List.of(actions));
  }

  public static List<Object> happen(Act... acts) throws Exception {
    List<Callable<Object>> actions = new ArrayList<>();
    for (Act act : acts) {
      actions.add(
          () -> {
            act.happen();
            return DONE;
          });
    }
    return call(actions);
  }

  public static List<Object> call(List<Callable<Object>> actions) throws Exception {
    CyclicBarrier start = new CyclicBarrier(actions.size());
    ExecutorService hands = Executors.newFixedThreadPool(actions.size());
    try {
      List<Future<Object>> running = new ArrayList<>();
      actions.forEach(action -> running.add(hands.submit(() -> outcome(start, action))));
      List<Object> outcomes = new ArrayList<>();
      for (Future<Object> one : running) {
        // Longer than a database waits for a lock: a deadlock is an outcome, not an endless test.
        outcomes.add(one.get(90, TimeUnit.SECONDS));
      }
      return outcomes;
    } finally {
      hands.shutdownNow();
    }
  }

  private static Object outcome(CyclicBarrier start, Callable<Object> action) throws Exception {
    start.await();
    try {
      return action.call();
    } catch (RuntimeException refused) {
      return refused;
    }
  }
}
