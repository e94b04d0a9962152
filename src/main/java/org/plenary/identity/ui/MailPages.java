package org.plenary.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.plenary.identity.AskingPace;
import org.plenary.identity.EmailRule;
import org.plenary.notification.MailSettings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages that have a mail sent share. */
@Component
class MailPages {

  private static final String ERRORS = "errors";

  private final AskingPace pace;
  private final MailSettings mail;

  MailPages(AskingPace pace, MailSettings mail) {
    this.pace = pace;
    this.mail = mail;
  }

  /** Whether a mail may be asked for; if not, the model says why. */
  boolean accepts(String address, HttpServletRequest request, Model model) {
    model.addAttribute("typedAddress", address);
    if (!EmailRule.accepts(address)) {
      model.addAttribute(ERRORS, Map.of("username", "identity.field.email.wrong"));
      return false;
    }
    return isInPace(request, model);
  }

  boolean isInPace(HttpServletRequest request, Model model) {
    long seconds = pace.secondsToWait(request.getRemoteAddr());
    if (seconds > 0) {
      model.addAttribute("secondsToWait", seconds);
    }
    return seconds == 0;
  }

  /** The same answer for every address, known or not. */
  String checkMail(CheckMail what, String address, RedirectAttributes redirect) {
    redirect.addFlashAttribute("typedAddress", address);
    redirect.addFlashAttribute("what", what);
    redirect.addFlashAttribute("mailIsHeld", !mail.isServerSet());
    return "redirect:/check-mail";
  }
}
