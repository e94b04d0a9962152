package org.plenary.identity.ui;

import org.springframework.ui.Model;

/**
 * A page that asks for an address to send a mail to; all parts but the action are keys of texts.
 */
record AskForMail(String heading, String lead, String button, String action) {

  static final AskForMail SIGN_IN_LINK =
      new AskForMail(
          "identity.ask-link.heading",
          "identity.ask-link.lead",
          "identity.ask-link.action",
          "/sign-in-link");

  static final AskForMail NEW_PASSWORD =
      new AskForMail(
          "identity.ask-reset.heading",
          "identity.ask-reset.lead",
          "identity.ask-reset.action",
          "/password/reset");

  String show(Model model) {
    model.addAttribute("ask", this);
    return "identity/ask";
  }
}
