package org.plenary.vote;

import java.util.List;
import java.util.Map;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.Submissions;
import org.plenary.programme.Edition;
import org.springframework.stereotype.Component;

/**
 * The finalists of the categories that are voted on. The list is the same before and after the
 * verdict, so it gives nothing of it away.
 */
@Component
class Candidates {

  private final Entries entries;
  private final Submissions submissions;

  Candidates(Entries entries, Submissions submissions) {
    this.entries = entries;
    this.submissions = submissions;
  }

  /** By number; two statements however many there are. */
  List<Candidate> list(Edition edition) {
    List<Entry> finalists =
        entries.listFinalists(edition.id()).stream()
            .filter(entry -> edition.rules().publicVote().categories().contains(entry.category()))
            .toList();
    Map<EntryId, String> summaries =
        submissions.summaries(finalists.stream().map(Entry::id).toList());
    return finalists.stream()
        .map(
            entry ->
                new Candidate(
                    entry.id(),
                    entry.category(),
                    entry.title(),
                    entry.city(),
                    summaries.getOrDefault(entry.id(), "")))
        .toList();
  }
}
