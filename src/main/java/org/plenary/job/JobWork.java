package org.plenary.job;

/**
 * What is to be done, step by step. It runs on another thread, with nobody signed in: whoever acts
 * must be handed in. Each step keeps its own transaction, so that a stop loses nothing done.
 */
@FunctionalInterface
public interface JobWork {

  void run(JobProgress progress) throws Exception;
}
