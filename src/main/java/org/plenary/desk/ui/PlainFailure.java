package org.plenary.desk.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.plenary.attachment.FileRules;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page in place of a plain one that cannot be shown: what happened, what is safe, what to do,
 * and for a failure the number it can be found by in the log. Programs are answered in JSON.
 */
@Component
class PlainFailure implements ErrorViewResolver {

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    if (status.is5xxServerError()) {
      String number = Mishaps.record(cause(request, status));
      return page(status, "desk.failed.title", "desk.failed.text", number);
    }
    return switch (status) {
      case FORBIDDEN -> page(status, "desk.stale.title", "desk.stale.text", "");
      case PAYLOAD_TOO_LARGE ->
          page(
              status,
              "desk.too-large.title",
              "desk.too-large.text",
              String.valueOf(FileRules.MOST_MEGABYTES));
      default -> page(status, "desk.not-found.title", "desk.not-found.text", "");
    };
  }

  private static ModelAndView page(HttpStatus status, String title, String text, String number) {
    return new ModelAndView(
        "public/failure", Map.of("title", title, "text", text, "number", number), status);
  }

  private static Throwable cause(HttpServletRequest request, HttpStatus status) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        ? thrown
        : new IllegalStateException(status + " at " + address(request));
  }

  private static Object address(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
  }
}
