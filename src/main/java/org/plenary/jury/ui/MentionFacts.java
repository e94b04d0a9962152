package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.jury.Mention;
import org.plenary.programme.DeadlineWording;
import org.plenary.ui.FactList;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Written;

/** Whom the office asked for a partner, until when, and what came of it. */
class MentionFacts extends Div {

  MentionFacts(
      Mention mention, Person contact, List<Entry> shared, ReaderDates reader, ZoneId zone) {
    addClassName("formcol");
    FactList facts =
        new FactList()
            .fact(
                getTranslation("jury.mentions.contact"),
                getTranslation("jury.mentions.contact-of", contact.name(), contact.email()))
            .fact(getTranslation("jury.mentions.asked-at"), reader.moment(mention.invitedAt()))
            .fact(
                getTranslation("jury.mentions.due"),
                reader.deadline(DeadlineWording.worded(mention.dueAt(), zone)))
            .fact(
                getTranslation("jury.mentions.shared"),
                getTranslation("jury.mentions.count", shared.size()));
    Mention.Pick pick = mention.pick();
    if (pick == null) {
      facts.fact(
          getTranslation("jury.mentions.pick"),
          getTranslation(mention.isSettled() ? "jury.mentions.none" : "jury.mentions.open"));
    } else {
      facts
          .fact(getTranslation("jury.mentions.pick"), new Written(titleOf(pick, shared)))
          .fact(getTranslation("jury.mentions.why"), new Written(pick.ground()))
          .fact(getTranslation("jury.mentions.picked-at"), reader.moment(pick.at()));
    }
    add(facts);
  }

  void actions(Component... buttons) {
    Div acts = new Div(buttons);
    acts.addClassName("acts");
    add(acts);
  }

  private String titleOf(Mention.Pick pick, List<Entry> shared) {
    return shared.stream()
        .filter(entry -> entry.id().equals(pick.entry()))
        .findFirst()
        .map(Entry::title)
        .orElse(getTranslation("jury.mentions.withdrawn"));
  }
}
