package org.plenary.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Begins the session of somebody who was admitted by a link, and keeps one over a new password. */
@Component
public class SignedInSessions {

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  /** Starts afresh: what lay in an older session, or was put there by another, is gone. */
  public void begin(Admission admission, HttpServletRequest request, HttpServletResponse response) {
    HttpSession older = request.getSession(false);
    if (older != null) {
      older.invalidate();
    }
    contexts.saveContext(install(admission.authentication()), request, response);
  }

  /** Gives this browser's session the person's new mark, without which it would end. */
  void keepThisOne(PersonRecord record) {
    SecurityContext context = install(SignIns.authenticationOf(record));
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
      HttpSession session = request.getRequest().getSession(false);
      if (session != null) {
        session.setAttribute(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
      }
    }
  }

  private static SecurityContext install(Authentication authentication) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    return context;
  }
}
