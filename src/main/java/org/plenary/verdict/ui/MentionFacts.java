package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.programme.DeadlineWording;
import org.plenary.ui.FactList;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Written;
import org.plenary.verdict.Mention;

/** Whom the office asked for a partner, until when, and what came of it. */
class MentionFacts extends Div {

  MentionFacts(
      Mention mention, Person contact, List<Entry> shared, ReaderDates reader, ZoneId zone) {
    addClassName("formcol");
    FactList facts =
        new FactList()
            .fact(
                getTranslation("verdict.mentions.contact"),
                getTranslation("verdict.mentions.contact-of", contact.name(), contact.email()))
            .fact(getTranslation("verdict.mentions.asked-at"), reader.moment(mention.invitedAt()))
            .fact(
                getTranslation("verdict.mentions.due"),
                reader.deadline(DeadlineWording.worded(mention.dueAt(), zone)))
            .fact(
                getTranslation("verdict.mentions.shared"),
                getTranslation("verdict.mentions.count", shared.size()));
    Mention.Pick pick = mention.pick();
    if (pick == null) {
      facts.fact(
          getTranslation("verdict.mentions.pick"),
          getTranslation(mention.isSettled() ? "verdict.mentions.none" : "verdict.mentions.open"));
    } else {
      facts
          .fact(getTranslation("verdict.mentions.pick"), new Written(titleOf(pick, shared)))
          .fact(getTranslation("verdict.mentions.why"), new Written(pick.ground()))
          .fact(getTranslation("verdict.mentions.picked-at"), reader.moment(pick.at()));
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
        .orElse(getTranslation("verdict.mentions.withdrawn"));
  }
}
