package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Locale;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The way to every round that asks everybody, and to the answers; as a page and as JSON. */
@Controller
@AnonymousAllowed
class ConsultationsPage {

  private final Consultations consultations;
  private final Dates dates;
  private final Messages messages;
  private final Clock clock;

  ConsultationsPage(Consultations consultations, Dates dates, Messages messages, Clock clock) {
    this.consultations = consultations;
    this.dates = dates;
    this.messages = messages;
    this.clock = clock;
  }

  @ModelAttribute("words")
  SiteWords words(Locale locale) {
    return new SiteWords(dates, messages, clock, locale);
  }

  @GetMapping("/consultations")
  String list(Model model) {
    model.addAttribute("consultations", consultations.list());
    return PrizesPage.cacheable(model, "public/consultations");
  }

  @GetMapping("/api/consultations")
  @ResponseBody
  PublicConsultations data() {
    return consultations.list();
  }
}
