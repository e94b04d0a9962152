package org.plenary.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.ui.AskDialog;
import org.plenary.ui.ReaderDates;
import org.plenary.vote.Ballot;
import org.plenary.vote.Candidate;
import org.plenary.vote.VoteDesk;

/** Single votes, newest first, each with the way to take it out of the count. */
class BallotList extends Div {

  private final VoteDesk desk;
  private final Person person;
  private final Edition edition;
  private final Map<EntryId, String> titles;
  private final ReaderDates dates;
  private final Runnable changed;

  BallotList(
      VoteDesk desk,
      Person person,
      Edition edition,
      List<Candidate> candidates,
      ReaderDates dates,
      @Nullable String origin,
      Runnable changed) {
    this.desk = desk;
    this.person = person;
    this.edition = edition;
    this.dates = dates;
    this.changed = changed;
    titles = candidates.stream().collect(Collectors.toMap(Candidate::entry, Candidate::title));
    List<Ballot> ballots = desk.list(person, edition.id(), origin);
    UnorderedList list = new UnorderedList();
    list.addClassName("decisions");
    ballots.forEach(ballot -> list.add(line(ballot)));
    add(list);
    if (ballots.size() == VoteDesk.MOST_SHOWN) {
      add(new Paragraph(getTranslation("vote.desk.more", VoteDesk.MOST_SHOWN)));
    }
  }

  private ListItem line(Ballot ballot) {
    String title = titles.getOrDefault(ballot.entry(), "");
    Span what = new Span(title);
    what.getElement().setAttribute("dir", "auto");
    Paragraph when =
        new Paragraph(
            getTranslation(
                "vote.desk.when",
                dates.moment(ballot.castAt()),
                ballot.origin() == null ? "–" : ballot.origin().substring(0, 8)));
    when.addClassNames("ink2", "small");
    ListItem line = new ListItem(what, when);
    if (!ballot.counts()) {
      line.add(new Paragraph(getTranslation("vote.desk.cancelled-why", ballot.cancelReason())));
    } else if (person.isStaff()) {
      Button cancel = new Button(getTranslation("vote.desk.cancel"), event -> ask(ballot));
      cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      cancel.setAriaLabel(
          getTranslation("vote.desk.cancel-of", title, dates.moment(ballot.castAt())));
      line.add(cancel);
    }
    return line;
  }

  private void ask(Ballot ballot) {
    TextArea reason = new TextArea(getTranslation("vote.desk.reason"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    new AskDialog(
            getTranslation("vote.desk.cancel-question"),
            getTranslation("vote.desk.cancel-text"),
            getTranslation("vote.desk.cancel"),
            () -> {
              desk.cancel(person, edition.id(), ballot.id(), reason.getValue());
              changed.run();
            })
        .with(reason)
        .open();
  }
}
