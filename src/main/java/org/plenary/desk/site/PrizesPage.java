package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.vote.PublicVotes;
import org.plenary.vote.VoteRoutes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The public pages: open calls, one call, its forms, its finalists, its results. */
@Controller
@AnonymousAllowed
@RequestMapping("/prizes")
class PrizesPage {

  private final Prizes prizes;
  private final PublicVotes votes;
  private final Consultations consultations;
  private final Dates dates;
  private final Messages messages;
  private final Clock clock;

  PrizesPage(
      Prizes prizes,
      PublicVotes votes,
      Consultations consultations,
      Dates dates,
      Messages messages,
      Clock clock) {
    this.prizes = prizes;
    this.votes = votes;
    this.consultations = consultations;
    this.dates = dates;
    this.messages = messages;
    this.clock = clock;
  }

  @ModelAttribute("words")
  SiteWords words(Locale locale) {
    return new SiteWords(dates, messages, clock, locale);
  }

  @GetMapping
  String list(Model model) {
    List<Prize> all = prizes.list();
    for (PrizeState state : Arrays.asList(PrizeState.values())) {
      model.addAttribute(
          state.name().toLowerCase(Locale.ROOT),
          all.stream().filter(prize -> prize.state() == state).toList());
    }
    model.addAttribute("consultations", consultations.list());
    return cacheable(model, "public/prizes");
  }

  @GetMapping("/{code}")
  String call(@PathVariable String code, Model model) {
    Prize prize = prizes.find(code).orElseThrow(PrizesApi::notFound);
    model.addAttribute("prize", prize);
    model.addAttribute(
        "vote",
        votes
            .findPublic(code)
            .filter(edition -> edition.rules().publicVote().isOpenAt(clock.instant()))
            .map(VoteRoutes::page)
            .orElse(null));
    model.addAttribute("hasFinalists", prizes.hasFinalists(code));
    model.addAttribute("guidelines", Guidelines.html(prize.guidelines()));
    return cacheable(model, "public/call");
  }

  @GetMapping("/{code}/forms/{form}")
  String form(@PathVariable String code, @PathVariable String form, Locale locale, Model model) {
    model.addAttribute(
        "form", prizes.findForm(code, form, messages, locale).orElseThrow(PrizesApi::notFound));
    return cacheable(model, "public/form");
  }

  @GetMapping("/{code}/finalists")
  String finalists(@PathVariable String code, Model model) {
    model.addAttribute("finalists", prizes.findFinalists(code).orElseThrow(PrizesApi::notFound));
    return cacheable(model, "public/finalists");
  }

  @GetMapping("/{code}/results")
  String results(@PathVariable String code, Model model) {
    model.addAttribute("results", prizes.findResults(code).orElseThrow(PrizesApi::notFound));
    return cacheable(model, "public/results");
  }

  /** Without a number used once, the same page is the same bytes and can be kept by caches. */
  static String cacheable(Model model, String page) {
    model.addAttribute("nonce", null);
    return page;
  }
}
