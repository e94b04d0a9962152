package org.plenary.vote.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.Edition;
import org.plenary.vote.PublicVotes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a public vote came to, as JSON; there once it has closed. */
@RestController
@AnonymousAllowed
@RequestMapping("/api/votes")
class VoteApi {

  /** One finalist with the votes that count. */
  record Counted(String category, String title, String city, int votes) {}

  private final PublicVotes votes;
  private final Clock clock;

  VoteApi(PublicVotes votes, Clock clock) {
    this.votes = votes;
    this.clock = clock;
  }

  /** By category, most votes first. */
  @GetMapping("/{code}")
  List<Counted> results(@PathVariable String code) {
    Edition edition =
        votes
            .findPublic(code)
            .filter(one -> one.rules().publicVote().hasClosedBy(clock.instant()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Map<EntryId, Integer> counts = votes.findCounts(edition).orElseThrow();
    return votes.listCandidates(edition).stream()
        .map(
            one ->
                new Counted(
                    one.category(), one.title(), one.city(), counts.getOrDefault(one.entry(), 0)))
        .sorted(
            Comparator.comparing(Counted::category)
                .thenComparing(Comparator.comparingInt(Counted::votes).reversed()))
        .toList();
  }
}
