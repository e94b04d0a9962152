package org.plenary.milestone.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.milestone.MeetingCount;
import org.plenary.milestone.MilestoneChange;
import org.plenary.ui.ReaderDates;

/** Everything that was done to a milestone, newest first, with the reason. */
class ChangeHistory extends UnorderedList {

  private final MilestoneWords words;
  private final ReaderDates dates;

  ChangeHistory(
      List<MilestoneChange> changes, People people, MilestoneWords words, ReaderDates dates) {
    this.words = words;
    this.dates = dates;
    addClassName("changes");
    Map<PersonId, Person> names =
        people.list(changes.stream().map(change -> new PersonId(change.by())).toList());
    changes.forEach(change -> add(item(change, names)));
  }

  private ListItem item(MilestoneChange change, Map<PersonId, Person> names) {
    Person by = names.get(new PersonId(change.by()));
    String who = by == null ? getTranslation("milestone.history.program") : by.name();
    Span what = new Span(what(change));
    what.addClassName("strong");
    ListItem item = new ListItem(what);
    if (!change.reason().isEmpty()) {
      Paragraph reason = new Paragraph(change.reason());
      reason.addClassName("words");
      reason.getElement().setAttribute("dir", "auto");
      item.add(reason);
    }
    Span foot = new Span(getTranslation("milestone.history.by", who, dates.moment(change.at())));
    foot.addClassName("ink2");
    item.add(new Paragraph(foot));
    return item;
  }

  private String what(MilestoneChange change) {
    String key = "milestone.history." + change.kind().key();
    return switch (change.kind()) {
      case PLANNED, SETTLED -> getTranslation(key, words.of(change.toDays()));
      case REDATED -> getTranslation(key, words.of(change.fromDays()), words.of(change.toDays()));
      case STARTED, MET -> getTranslation(key, words.day(LocalDate.parse(change.to())));
      case REOPENED, DROPPED -> getTranslation(key);
      case CHANGED -> getTranslation(key, orNone(change.from()), orNone(change.to()));
      case COUNTED -> {
        MeetingCount count = MeetingCount.parse(change.from(), change.to());
        yield getTranslation(key + "-" + count.where().key(), count.announced(), count.found());
      }
      case NEEDS ->
          change.to().isEmpty()
              ? getTranslation("milestone.history.needs-no-more", change.from())
              : getTranslation(key, change.to());
    };
  }

  private String orNone(String text) {
    return text.isEmpty() ? getTranslation("milestone.history.nothing") : text;
  }
}
