package org.plenary.job;

import java.util.List;
import org.springframework.stereotype.Service;

/** Everything that runs in the background, or ran. */
@Service
public class Jobs {

  /**
   * Starts work that goes on with the tab closed. It begins after the caller's transaction has
   * committed.
   *
   * @param startedBy the person's id, who alone sees it, may stop it and is told when it is done
   * @param titleKey names the work to its reader, in the caller's message bundle
   * @param arguments plain text and numbers for the title
   */
  public JobId start(String startedBy, String titleKey, List<?> arguments, JobWork work) {
    throw new UnsupportedOperationException();
  }
}
