package org.plenary.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells browsers to run nothing on a plain page but what carries the nonce of that one answer. The
 * views keep the milder policy that Vaadin needs.
 */
@Configuration(proxyBeanMethods = false)
class PlainPagePolicy implements WebMvcConfigurer, HandlerInterceptor {

  private static final String NONCE = PlainPagePolicy.class.getName();
  private static final String POLICY =
      "default-src 'none'; style-src 'nonce-%1$s'; style-src-attr 'unsafe-inline'; "
          + "script-src 'nonce-%1$s'; img-src 'self' data:; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final SecureRandom random = new SecureRandom();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod) {
      byte[] bytes = new byte[16];
      random.nextBytes(bytes);
      String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
      request.setAttribute(NONCE, nonce);
      response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }
    return true;
  }

  /**
   * Makes the cookie that protects forms before the page is written: the page is longer than the
   * server's buffer, and after its first part has left no cookie can be added. Pages of other
   * modules have no forms and may be cached, so they get none.
   */
  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    String view = page == null ? null : page.getViewName();
    if (view != null
        && view.startsWith("identity/")
        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();
    }
  }

  static String nonceOf(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(NONCE));
  }
}
