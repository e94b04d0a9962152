package org.plenary.identity.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.WayIn;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. Whoever is in already is sent on. */
@Controller
@AnonymousAllowed
class SignInPage {

  private final CurrentPerson currentPerson;
  private final WayIn wayIn;
  private final Messages messages;

  SignInPage(CurrentPerson currentPerson, WayIn wayIn, Messages messages) {
    this.currentPerson = currentPerson;
    this.wayIn = wayIn;
    this.messages = messages;
  }

  @GetMapping("/login")
  String show(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model) {
    if (currentPerson.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("refusal", refusal(asked, locale).orElse(null));
    model.addAttribute("notice", notice(asked, locale).orElse(null));
    model.addAttribute("typedAddress", wayIn.takeTypedAddress(request).orElse(null));
    model.addAttribute("destination", wayIn.destination(request, response).orElse(null));
    return "identity/sign-in";
  }

  private Optional<String> refusal(Map<String, String> asked, Locale locale) {
    if (asked.containsKey("wait")) {
      return Optional.of(messages.get(locale, "identity.sign-in.wait", secondsOf(asked)));
    }
    return text("refused", asked, locale)
        .or(() -> text("unconfirmed", asked, locale))
        .or(() -> text("closed", asked, locale))
        .or(() -> text("stale", asked, locale));
  }

  private Optional<String> notice(Map<String, String> asked, Locale locale) {
    return text("signed-out", asked, locale);
  }

  private Optional<String> text(String reason, Map<String, String> asked, Locale locale) {
    return asked.containsKey(reason)
        ? Optional.of(messages.get(locale, "identity.sign-in." + reason))
        : Optional.empty();
  }

  private static int secondsOf(Map<String, String> asked) {
    @Nullable String wait = asked.get("wait");
    return wait != null && wait.matches("\\d{1,4}") ? Integer.parseInt(wait) : 60;
  }
}
