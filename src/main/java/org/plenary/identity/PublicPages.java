package org.plenary.identity;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The pages anybody may open: those whose controller, or its method, says {@link AnonymousAllowed},
 * as views do. A controller that forgets it is closed, not open.
 */
@Component
class PublicPages implements RequestMatcher {

  private final RequestMappingHandlerMapping controllers;

  PublicPages(RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.controllers = requestMappingHandlerMapping;
  }

  @Override
  public boolean matches(HttpServletRequest request) {
    if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
      ServletRequestPathUtils.parseAndCache(request);
    }
    try {
      HandlerExecutionChain chain = controllers.getHandler(request);
      return chain != null && chain.getHandler() instanceof HandlerMethod method && isOpen(method);
    } catch (Exception noHandler) {
      // A wrong method or media type: the controllers will say so to those who are let through.
      return false;
    }
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(AnonymousAllowed.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), AnonymousAllowed.class);
  }
}
