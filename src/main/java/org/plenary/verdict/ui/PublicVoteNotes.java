package org.plenary.verdict.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.vote.Candidate;
import org.plenary.vote.VoteDesk;
import org.plenary.vote.VoteRoutes;
import org.springframework.stereotype.Component;

/** What the public voted, beside what the jury decides by itself. */
@Component
class PublicVoteNotes {

  private final VoteDesk desk;

  PublicVoteNotes(VoteDesk desk) {
    this.desk = desk;
  }

  /** Empty where the edition has no public vote, or no finalists yet. */
  Optional<PageSection> section(Person person, Edition edition) {
    if (!edition.rules().publicVote().wanted()) {
      return Optional.empty();
    }
    List<Candidate> candidates = desk.listCandidates(person, edition.id());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Map<EntryId, Integer> counts = desk.counts(person, edition.id());
    FactList list = new FactList();
    candidates.stream()
        .sorted(
            Comparator.comparing(Candidate::category)
                .thenComparing(one -> -counts.getOrDefault(one.entry(), 0)))
        .forEach(
            one ->
                list.fact(
                    one.title(),
                    text(
                        "verdict.public-vote.count",
                        counts.getOrDefault(one.entry(), 0),
                        edition.category(one.category()).name())));
    return Optional.of(
        new PageSection(
                text("verdict.public-vote.title"),
                new Paragraph(text("verdict.public-vote.hint")),
                list)
            .beside(new Anchor(VoteRoutes.desk(), text("verdict.public-vote.open"))));
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
