package org.plenary.identity.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.plenary.identity.Registrations;
import org.plenary.identity.WayIn;
import org.plenary.ui.Messages;
import org.plenary.ui.Zones;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening an account as an applicant. */
@Controller
@AnonymousAllowed
class RegistrationPages {

  private static final String PAGE = "identity/register";

  private final Registrations registrations;
  private final WayIn wayIn;
  private final MailPages mailPages;
  private final Messages messages;

  RegistrationPages(
      Registrations registrations, WayIn wayIn, MailPages mailPages, Messages messages) {
    this.registrations = registrations;
    this.wayIn = wayIn;
    this.mailPages = mailPages;
    this.messages = messages;
  }

  /**
   * Shows the empty form.
   *
   * @param then the path to go on to, for pages that link here instead of to a page behind the
   *     sign-in
   */
  @GetMapping("/register")
  String show(@RequestParam(defaultValue = "/") String then, Model model) {
    return form(new RegistrationForm(null, null, null, null, null, null), then, model);
  }

  @PostMapping("/register")
  String register(
      RegistrationForm form,
      @RequestParam(defaultValue = "/") String then,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect) {
    Map<String, String> problems = form.problems();
    model.addAttribute("errors", problems);
    if (!problems.isEmpty() || !mailPages.isInPace(request, model)) {
      return form(form, then, model);
    }
    String destination = wayIn.destination(request, response).orElse(then);
    String receipt =
        registrations.register(form.toRegistration(messages.formatLocale(locale), destination));
    wayIn.keepReceipt(request, receipt);
    return mailPages.checkMail(CheckMail.REGISTRATION, String.valueOf(form.username()), redirect);
  }

  @PostMapping("/register/resend")
  String resend(
      @RequestParam(defaultValue = "") String username,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect) {
    if (!mailPages.accepts(username, request, model)) {
      return AskForMail.SIGN_IN_LINK.show(model);
    }
    registrations.resend(username, wayIn.destination(request, response).orElse("/"));
    return mailPages.checkMail(CheckMail.REGISTRATION, username, redirect);
  }

  private static String form(RegistrationForm form, String then, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("then", then);
    model.addAttribute("zones", Zones.UTC_AND_PLACES);
    return PAGE;
  }
}
