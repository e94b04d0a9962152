package org.plenary.identity.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept of people and why, and how far everybody can use the site. */
@Controller
@AnonymousAllowed
class LegalPages {

  @GetMapping("/privacy")
  String privacy() {
    return "identity/privacy";
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "identity/accessibility";
  }
}
