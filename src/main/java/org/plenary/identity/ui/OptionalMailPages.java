package org.plenary.identity.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.plenary.notification.MailChoice;
import org.plenary.notification.OptionalMail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link below an optional mail leads, without a sign-in. */
@Controller
@AnonymousAllowed
class OptionalMailPages {

  private final OptionalMail mail;

  OptionalMailPages(OptionalMail mail) {
    this.mail = mail;
  }

  /** Only asks: programs that look through mails open every link in them. */
  @GetMapping("/optional-mail/{token}")
  String open(@PathVariable String token, @RequestParam Optional<String> chosen, Model model) {
    model.addAttribute("isChosen", chosen.isPresent());
    mail.choiceByLink(token)
        .ifPresent(
            choice -> {
              model.addAttribute("choice", choice);
              model.addAttribute("token", token);
            });
    return "identity/optional-mail";
  }

  @PostMapping(value = "/optional-mail/{token}", params = "choice")
  String choose(@PathVariable String token, @RequestParam MailChoice choice) {
    if (mail.choiceByLink(token).isPresent()) {
      mail.chooseByLink(token, choice);
    }
    return "redirect:/optional-mail/{token}?chosen";
  }

  /** What mail programs send for their own button, as RFC 8058 has it. */
  @PostMapping(value = "/optional-mail/{token}", params = "List-Unsubscribe=One-Click")
  ResponseEntity<Void> stop(@PathVariable String token) {
    if (mail.choiceByLink(token).isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    mail.chooseByLink(token, MailChoice.NONE);
    return ResponseEntity.ok().build();
  }
}
