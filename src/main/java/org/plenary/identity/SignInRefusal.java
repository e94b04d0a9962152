package org.plenary.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends whoever was not let in back to the sign-in page, which says why and keeps the address. */
@Component
class SignInRefusal implements AuthenticationFailureHandler {

  /** Where the page finds the address that was typed; in an address bar it would be seen. */
  static final String TYPED_ADDRESS = SignInRefusal.class.getName();

  private final Registrations registrations;
  private final WayIn wayIn;

  SignInRefusal(Registrations registrations, WayIn wayIn) {
    this.registrations = registrations;
    this.wayIn = wayIn;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    String typed = request.getParameter("username");
    request.getSession().setAttribute(TYPED_ADDRESS, typed);
    if (refused instanceof AddressUnconfirmed) {
      registrations.resend(typed, wayIn.destination(request, response).orElse("/"));
    }
    response.sendRedirect(
        request.getContextPath() + SecurityConfiguration.SIGN_IN + "?" + reasonFor(refused));
  }

  private static String reasonFor(AuthenticationException refused) {
    if (refused instanceof TooManyAttempts tooMany) {
      return "wait=" + tooMany.seconds();
    } else if (refused instanceof AddressUnconfirmed) {
      return "unconfirmed";
    } else if (refused instanceof DisabledException) {
      return "closed";
    }
    return "refused";
  }
}
