package org.plenary.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each session against the database: it ends when the person was deactivated or changed the
 * password elsewhere, and its roles are those of now, not those of the sign-in.
 */
class SessionGuard extends OncePerRequestFilter {

  private final CurrentPerson currentPerson;
  private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  SessionGuard(CurrentPerson currentPerson) {
    this.currentPerson = currentPerson;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
      check(request, response, authentication, person);
    }
    chain.doFilter(request, response);
  }

  private void check(
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication authentication,
      SignedInPerson person) {
    PersonRecord record = currentPerson.findRecord(new PersonId(person.id())).orElse(null);
    if (record == null
        || record.person().state() != PersonState.ACTIVE
        || !record.sessionMark().equals(person.sessionMark())) {
      logout.logout(request, response, authentication);
    } else if (!Set.copyOf(authentication.getAuthorities())
        .equals(Role.authorities(record.person().roles()))) {
      replace(SignIns.authenticationOf(record), request, response);
    }
  }

  private void replace(
      Authentication fresh, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(fresh);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
