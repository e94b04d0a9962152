package org.plenary.identity;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** What is remembered of a visitor on the way through the sign-in. */
@Component
public class WayIn {

  private static final String RECEIPT = WayIn.class.getName();

  private final VaadinDefaultRequestCache requestCache;

  WayIn(VaadinDefaultRequestCache requestCache) {
    this.requestCache = requestCache;
  }

  /** The path of the page the visitor came for, where they did not come for the front door. */
  public Optional<String> destination(HttpServletRequest request, HttpServletResponse response) {
    SavedRequest saved = requestCache.getRequest(request, response);
    if (saved == null) {
      return Optional.empty();
    }
    URI uri = URI.create(saved.getRedirectUrl());
    String path =
        uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    return Optional.of(LocalPath.of(path)).filter(local -> !local.equals("/"));
  }

  /** The address typed in an attempt that was refused; given once. */
  public Optional<String> takeTypedAddress(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    Object typed = session.getAttribute(SignInRefusal.TYPED_ADDRESS);
    session.removeAttribute(SignInRefusal.TYPED_ADDRESS);
    return Optional.ofNullable((String) typed);
  }

  /** Remembers that the password of a registration was typed in this browser. */
  public void keepReceipt(HttpServletRequest request, String receipt) {
    request.getSession().setAttribute(RECEIPT, receipt);
  }

  public @Nullable String receipt(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(RECEIPT);
  }
}
