package org.plenary.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who a session belongs to. Only the id and the mark: the rest is read afresh for each request.
 *
 * @param sessionMark the person's mark when the session began
 */
record SignedInPerson(String id, String sessionMark)
    implements AuthenticatedPrincipal, Serializable {

  @Override
  public String getName() {
    return id;
  }
}
