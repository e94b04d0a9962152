package org.plenary.vote.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.PublicVotePlan;
import org.plenary.shared.NotFound;
import org.plenary.shared.Refusal;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.vote.Candidate;
import org.plenary.vote.PublicVotes;
import org.plenary.vote.VotePace;
import org.plenary.vote.VoteRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of a public vote: to read without an account, to vote with one. No script. */
@Controller
@RequestMapping("/votes/{code}")
class VotePages {

  private final PublicVotes votes;
  private final CurrentPerson current;
  private final VotePace pace;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  VotePages(
      PublicVotes votes,
      CurrentPerson current,
      VotePace pace,
      Messages messages,
      Dates dates,
      Clock clock) {
    this.votes = votes;
    this.current = current;
    this.pace = pace;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  /** Why a vote was not taken; said beside the button of its entry as long as that is there. */
  record Problem(String entry, String text) {}

  @GetMapping
  @AnonymousAllowed
  String read(@PathVariable String code, Locale locale, Model model) {
    return page(get(code), null, locale, model);
  }

  /** Behind the sign-in, so that whoever comes back from there is on the page again. */
  @GetMapping("/sign-in")
  String signIn(@PathVariable String code) {
    return "redirect:" + VoteRoutes.page(get(code));
  }

  @PostMapping
  String vote(
      @PathVariable String code,
      @RequestParam String entry,
      HttpServletRequest request,
      Locale locale,
      Model model) {
    // Read before anything waits: late is decided by when the request arrived.
    Instant arrivedAt = clock.instant();
    Edition edition = get(code);
    Person voter = current.get();
    VotePace.Wait wait = pace.admit(voter.id(), request.getRemoteAddr());
    if (!wait.isOver()) {
      String why = wait.isOwn() ? "vote.page.too-fast" : "vote.page.too-many";
      return page(
          edition, new Problem(entry, messages.get(locale, why, wait.seconds())), locale, model);
    }
    try {
      votes.cast(voter, edition.id(), new EntryId(entry), request.getRemoteAddr(), arrivedAt);
    } catch (NotFound unknown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    } catch (Refusal refused) {
      return page(edition, new Problem(entry, messages.explain(refused, locale)), locale, model);
    }
    // Where it says which vote was counted: the top of a long page does not.
    return "redirect:" + VoteRoutes.page(edition) + "#" + entry;
  }

  private String page(Edition edition, @Nullable Problem problem, Locale locale, Model model) {
    PublicVotePlan plan = edition.rules().publicVote();
    Optional<Person> reader = current.find();
    Map<String, List<Candidate>> byCategory =
        votes.listCandidates(edition).stream().collect(Collectors.groupingBy(Candidate::category));
    List<Category> categories =
        edition.categories().stream().filter(one -> byCategory.containsKey(one.key())).toList();
    model.addAttribute("edition", edition);
    model.addAttribute("here", VoteRoutes.page(edition));
    model.addAttribute("categories", categories);
    model.addAttribute("candidates", byCategory);
    model.addAttribute("isOpen", plan.isOpenAt(clock.instant()));
    model.addAttribute("closes", dates.in(locale, edition.zone()).deadline(plan.closes()));
    model.addAttribute("isSignedIn", reader.isPresent());
    Map<String, String> choices =
        reader
            .map(person -> votes.choices(person, edition.id()))
            .orElseGet(Map::of)
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, chosen -> chosen.getValue().value()));
    model.addAttribute("choices", choices);
    model.addAttribute("counts", counts(edition));
    model.addAttribute("problem", problem);
    model.addAttribute(
        "hasButton",
        problem != null
            && plan.isOpenAt(clock.instant())
            && byCategory.entrySet().stream()
                .filter(category -> !choices.containsKey(category.getKey()))
                .flatMap(category -> category.getValue().stream())
                .anyMatch(one -> one.entry().value().equals(problem.entry())));
    return "public/vote";
  }

  /** Of every finalist by its id, also where nobody voted for it; empty while they are hidden. */
  private Map<String, Integer> counts(Edition edition) {
    return votes
        .findCounts(edition)
        .map(
            counted ->
                votes.listCandidates(edition).stream()
                    .map(Candidate::entry)
                    .collect(Collectors.toMap(EntryId::value, one -> counted.getOrDefault(one, 0))))
        .orElseGet(Map::of);
  }

  private Edition get(String code) {
    return votes
        .findPublic(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
