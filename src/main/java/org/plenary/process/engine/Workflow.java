package org.plenary.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The procedures that are running. A procedure is named by its model's id and carried by one
 * business key, our own id of the thing it is about. Everything joins the caller's transaction.
 */
public interface Workflow {

  /** Starts a procedure with the newest version of its model; it keeps that version to its end. */
  void start(String procedure, String key, Map<String, ?> variables);

  /**
   * Starts a procedure that belongs to another, with the version of its model the other keeps to;
   * with the newest where the other never began.
   */
  void start(Leader leader, String procedure, String key, Map<String, ?> variables);

  /**
   * The same, at the place in its model where this message begins it, new or once more; by the
   * newest model where the one it keeps to knew no such message.
   */
  void startBy(Leader leader, String procedure, String message, String key);

  boolean isRunning(String procedure, String key);

  /** Which of these keys carry a procedure that runs; one statement however many. */
  Set<String> filterRunning(String procedure, Collection<String> keys);

  /**
   * Tells a procedure something it waits for.
   *
   * @return false if it was not waiting for it; then nothing happens
   */
  boolean tell(String procedure, String key, String message, Map<String, ?> variables);

  /**
   * Tells every procedure of this kind among the keys; those that do not wait for it are passed
   * over.
   */
  int tellAll(String procedure, Collection<String> keys, String message, Map<String, ?> variables);

  /**
   * Completes the open task with this model id.
   *
   * @return false if no such task is open; then nothing happens
   */
  boolean complete(String procedure, String key, String task, Map<String, ?> variables);

  /** Whether this very task is still to be done, by whomever. */
  boolean isOpen(String task);

  /** Completes this very task; what it says is known to the procedure by these names. */
  void completeTask(String id, Map<String, ? extends @Nullable Object> variables);

  /** Hands what is open for one person in this procedure to another; the dates stay. */
  void handOn(String procedure, String key, String from, String to);

  /** Ends a procedure where it stands. */
  void cancel(String procedure, String key, String reason);

  /**
   * Asks again for the date of every timer and every task of these procedures: a promised date has
   * moved. Costs the same few statements however many there are, and those of the steps that are
   * neither a {@link SharedDate} nor an {@link OwnDate}.
   */
  void moveDates(String procedure, Collection<String> keys);

  /** What is open for this person by name, or for anybody with one of these roles. */
  List<OpenTask> openTasks(String person, Collection<String> roles);

  /** The task, if it is open for this person by name or for anybody with one of these roles. */
  Optional<OpenTask> findTask(String id, String person, Collection<String> roles);

  /** What is open in one procedure. */
  List<OpenTask> openTasks(String procedure, String key);

  /** Where one procedure stands and how it came there; empty if it never began. */
  Position position(String procedure, String key);

  /** The same with every time before that it began with this key, one after the other. */
  Position wholePosition(String procedure, String key);

  /** The drawing this procedure runs by, as BPMN. */
  String diagram(String procedure, String key);
}
