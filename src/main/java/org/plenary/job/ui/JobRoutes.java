package org.plenary.job.ui;

import org.plenary.job.JobId;

/** The addresses of background work. */
public final class JobRoutes {

  /** Everything one has started. */
  public static final String LIST = "jobs";

  private JobRoutes() {}

  public static String list() {
    return "/" + LIST;
  }

  /** Where the file is fetched that the work made. */
  public static String result(JobId id) {
    return "/jobs/" + id + "/result";
  }
}
