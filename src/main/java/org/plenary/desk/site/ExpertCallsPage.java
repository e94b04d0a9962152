package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.CountryFull;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;
import org.plenary.shared.NotFound;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The public page of a call for experts: what is looked for, until when, and the way in. */
@Controller
@AnonymousAllowed
@RequestMapping("/expert-calls")
class ExpertCallsPage {

  private final Calls calls;
  private final ExpertGroups groups;
  private final Dates dates;
  private final Messages messages;
  private final Clock clock;

  ExpertCallsPage(Calls calls, ExpertGroups groups, Dates dates, Messages messages, Clock clock) {
    this.calls = calls;
    this.groups = groups;
    this.dates = dates;
    this.messages = messages;
    this.clock = clock;
  }

  @ModelAttribute("words")
  SiteWords words(Locale locale) {
    return new SiteWords(dates, messages, clock, locale);
  }

  @GetMapping("/{group}")
  String call(@PathVariable String group, Model model) {
    Call call = published(new GroupId(group));
    Instant now = clock.instant();
    model.addAttribute("name", groups.get(call.group()).name());
    model.addAttribute("call", call);
    model.addAttribute("mostOfACountry", CountryFull.MOST);
    model.addAttribute("opens", date(call.opensAt(), call, ""));
    model.addAttribute("closes", date(call.closes().at(), call, call.closes().wording()));
    model.addAttribute("isOpen", call.isOpenAt(now));
    model.addAttribute("hasClosed", call.hasClosedBy(now));
    model.addAttribute("nominate", GroupRoutes.nominate(call.group()));
    // Without a number used once, the same page is the same bytes and can be kept by caches.
    model.addAttribute("nonce", null);
    return "public/expert-call";
  }

  private Call published(GroupId group) {
    try {
      return calls.getPublished(group);
    } catch (NotFound unknown) {
      throw PrizesApi.notFound();
    }
  }

  private static PublicDate date(Instant at, Call call, String wording) {
    return new PublicDate("", at, call.closes().zone().getId(), wording);
  }
}
