package org.plenary.identity.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.AddressConfirmations;
import org.plenary.identity.Admission;
import org.plenary.identity.AskingPace;
import org.plenary.identity.Person;
import org.plenary.identity.SignedInSessions;
import org.plenary.identity.WayIn;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link in the registration's mail leads. */
@Controller
@AnonymousAllowed
class ConfirmationPages {

  private final AddressConfirmations confirmations;
  private final SignedInSessions sessions;
  private final WayIn wayIn;
  private final AskingPace pace;

  ConfirmationPages(
      AddressConfirmations confirmations, SignedInSessions sessions, WayIn wayIn, AskingPace pace) {
    this.confirmations = confirmations;
    this.sessions = sessions;
    this.wayIn = wayIn;
    this.pace = pace;
  }

  @GetMapping("/check-mail")
  String checkMail(Model model) {
    return model.containsAttribute("what") ? "identity/check-mail" : "redirect:/login";
  }

  /** Only asks: programs that look through mails open every link in them. */
  @GetMapping("/confirm")
  String open(
      @RequestParam(defaultValue = "") String key, HttpServletRequest request, Model model) {
    return confirmations
        .find(key)
        .map(person -> form(person, key, request, model))
        .orElseGet(() -> ended(model));
  }

  @PostMapping("/confirm")
  String confirm(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(required = false) @Nullable String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      Optional<Admission> admission =
          password == null
              ? confirmations.confirmInSameBrowser(key, wayIn.receipt(request))
              : confirmations.confirm(key, password, request.getRemoteAddr());
      if (admission.isPresent()) {
        pace.forgive(request.getRemoteAddr());
        sessions.begin(admission.get(), request, response);
        return "redirect:" + admission.get().destination();
      }
    } catch (BadCredentialsException wrong) {
      model.addAttribute("errors", Map.of("password", "identity.confirm.wrong-password"));
    } catch (AuthenticationException tooMany) {
      model.addAttribute("errors", Map.of("password", "identity.confirm.wait"));
    }
    return open(key, request, model);
  }

  private String form(Person person, String key, HttpServletRequest request, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("key", key);
    model.addAttribute("sameBrowser", confirmations.isFromSameBrowser(key, wayIn.receipt(request)));
    return "identity/confirm";
  }

  private static String ended(Model model) {
    model.addAttribute("confirmationEnded", true);
    return AskForMail.SIGN_IN_LINK.show(model);
  }
}
