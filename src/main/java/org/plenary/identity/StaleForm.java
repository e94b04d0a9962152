package org.plenary.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a form whose protection had run out, most often one left open over night, with the
 * sign-in page and a word, instead of a bare refusal. What was too large to be read at all has lost
 * its protection too, and is told so.
 */
class StaleForm implements AccessDeniedHandler {

  /** Where the server notes why it read nothing of a form. */
  private static final String UNREAD = "org.apache.catalina.parameter_parse_failed";

  private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (request.getAttribute(UNREAD) != null) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (denied instanceof CsrfException) {
      response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?stale");
    } else {
      otherwise.handle(request, response, denied);
    }
  }
}
