package org.plenary.identity.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.plenary.identity.Admission;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.FirstZones;
import org.plenary.identity.Person;
import org.plenary.identity.SignInLinks;
import org.plenary.identity.SignedInSessions;
import org.plenary.identity.WayIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a link to sign in by, and using it. */
@Controller
@AnonymousAllowed
class SignInLinkPages {

  private final SignInLinks links;
  private final FirstZones zones;
  private final SignedInSessions sessions;
  private final WayIn wayIn;
  private final MailPages mailPages;
  private final CurrentPerson current;

  SignInLinkPages(
      SignInLinks links,
      FirstZones zones,
      SignedInSessions sessions,
      WayIn wayIn,
      MailPages mailPages,
      CurrentPerson current) {
    this.links = links;
    this.zones = zones;
    this.sessions = sessions;
    this.wayIn = wayIn;
    this.mailPages = mailPages;
    this.current = current;
  }

  @GetMapping("/sign-in-link")
  String ask(Model model) {
    return AskForMail.SIGN_IN_LINK.show(model);
  }

  @PostMapping("/sign-in-link")
  String send(
      @RequestParam(defaultValue = "") String username,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect) {
    if (!mailPages.accepts(username, request, model)) {
      return AskForMail.SIGN_IN_LINK.show(model);
    }
    links.send(username, wayIn.destination(request, response).orElse("/"));
    return mailPages.checkMail(CheckMail.SIGN_IN_LINK, username, redirect);
  }

  /** Only asks: programs that look through mails open every link in them. */
  @GetMapping(path = "/sign-in-link", params = "key")
  String open(@RequestParam String key, Model model) {
    Optional<String> inside = current.find().flatMap(reader -> links.leadsTo(reader, key));
    if (inside.isPresent()) {
      return "redirect:" + inside.get();
    }
    Optional<Person> person = links.find(key);
    if (person.isEmpty()) {
      return ended(model);
    }
    model.addAttribute("key", key);
    model.addAttribute("person", person.get());
    return "identity/use-link";
  }

  @PostMapping("/sign-in-link/use")
  String use(
      @RequestParam String key,
      @RequestParam(defaultValue = "") String zone,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    zones.take(key, zone);
    Optional<Admission> admission = links.use(key);
    if (admission.isEmpty()) {
      return ended(model);
    }
    sessions.begin(admission.get(), request, response);
    return "redirect:" + admission.get().destination();
  }

  private static String ended(Model model) {
    model.addAttribute("ended", true);
    return AskForMail.SIGN_IN_LINK.show(model);
  }
}
