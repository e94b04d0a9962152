package org.plenary.job;

/** A person asked the work to stop. */
public class JobStopped extends RuntimeException {

  JobStopped(JobId id) {
    super("Job " + id + " was stopped");
  }
}
