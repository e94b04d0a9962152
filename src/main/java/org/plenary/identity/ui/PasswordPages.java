package org.plenary.identity.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.Admission;
import org.plenary.identity.FirstZones;
import org.plenary.identity.PasswordPolicy;
import org.plenary.identity.PasswordResets;
import org.plenary.identity.Person;
import org.plenary.identity.SignedInSessions;
import org.plenary.identity.WayIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a new password, and choosing it. */
@Controller
@AnonymousAllowed
class PasswordPages {

  private final PasswordResets resets;
  private final FirstZones zones;
  private final SignedInSessions sessions;
  private final WayIn wayIn;
  private final MailPages mailPages;

  PasswordPages(
      PasswordResets resets,
      FirstZones zones,
      SignedInSessions sessions,
      WayIn wayIn,
      MailPages mailPages) {
    this.resets = resets;
    this.zones = zones;
    this.sessions = sessions;
    this.wayIn = wayIn;
    this.mailPages = mailPages;
  }

  @GetMapping("/password/reset")
  String ask(Model model) {
    return AskForMail.NEW_PASSWORD.show(model);
  }

  @PostMapping("/password/reset")
  String send(
      @RequestParam(defaultValue = "") String username,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect) {
    if (!mailPages.accepts(username, request, model)) {
      return AskForMail.NEW_PASSWORD.show(model);
    }
    resets.send(username, wayIn.destination(request, response).orElse("/"));
    return mailPages.checkMail(CheckMail.NEW_PASSWORD, username, redirect);
  }

  @GetMapping("/password/new")
  String open(@RequestParam(defaultValue = "") String key, Model model) {
    return resets.find(key).map(person -> form(person, key, model)).orElseGet(() -> ended(model));
  }

  @PostMapping("/password/new")
  String set(
      @RequestParam String key,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String zone,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Person> person = resets.find(key);
    if (person.isEmpty()) {
      return ended(model);
    }
    Optional<String> problem = PasswordPolicy.problemOf(password, person.get().email());
    if (problem.isPresent()) {
      model.addAttribute("errors", Map.of("password", problem.get()));
      return form(person.get(), key, model);
    }
    zones.take(key, zone);
    Optional<Admission> admission = resets.use(key, password);
    if (admission.isEmpty()) {
      return ended(model);
    }
    sessions.begin(admission.get(), request, response);
    return "redirect:" + admission.get().destination();
  }

  private static String form(Person person, String key, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("key", key);
    return "identity/new-password";
  }

  private static String ended(Model model) {
    model.addAttribute("ended", true);
    return AskForMail.NEW_PASSWORD.show(model);
  }
}
