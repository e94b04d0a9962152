package org.plenary.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.awt.ComponentOrientation;
import java.util.Locale;
import org.plenary.ui.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every plain page needs: language, direction, and the browser's permission. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

  private final Messages messages;
  private final String runBy;

  PageFrame(
      Messages messages,
      @Value("${plenary.run-by:WeGO and the Seoul Metropolitan Government}") String runBy) {
    this.messages = messages;
    this.runBy = runBy;
  }

  /** The language the texts are in, which need not be the one that was asked for. */
  @ModelAttribute("pageLanguage")
  String language(Locale asked) {
    return messages.formatLocale(asked).toLanguageTag();
  }

  @ModelAttribute("textDirection")
  String direction(Locale asked) {
    Locale written = messages.formatLocale(asked);
    return ComponentOrientation.getOrientation(written).isLeftToRight() ? "ltr" : "rtl";
  }

  @ModelAttribute("nonce")
  String nonce(HttpServletRequest request) {
    return PlainPagePolicy.nonceOf(request);
  }

  @ModelAttribute("runBy")
  String runBy() {
    return runBy;
  }
}
