package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.view.RedirectView;

/** What programs ask for by themselves: where search engines may look, and the sign of the site. */
@Controller
@AnonymousAllowed
class RobotsPage {

  /** Pages by a personal link lie below open ones; of two that match, the longer holds. */
  private static final String RULES =
      """
      User-agent: *
      Allow: /prizes
      Allow: /votes/
      Allow: /consultations
      Allow: /adopted-guidelines
      Allow: /expert-calls/
      Allow: /privacy
      Allow: /accessibility
      Allow: /assets/
      Disallow: /votes/*/sign-in
      Disallow: /consultations/*/confirm
      Disallow: /consultations/*/my-
      Disallow: /
      """;

  @GetMapping(path = "/robots.txt", produces = "text/plain;charset=utf-8")
  @ResponseBody
  String rules() {
    return RULES;
  }

  /** Browsers ask for it beside a picture or a file, where no page names the sign. */
  @GetMapping("/favicon.ico")
  RedirectView sign() {
    return new RedirectView("/assets/mark.svg", true);
  }
}
