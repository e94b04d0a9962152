package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Ballot;
import org.plenary.meeting.Ballots;
import org.plenary.meeting.Election;
import org.plenary.meeting.ElectionWords;
import org.plenary.meeting.Elections;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingState;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** The elections of a meeting: who stands, what each ballot came to, and what a reader may do. */
@SpringComponent
class ElectionParts {

  private final Elections elections;
  private final Ballots ballots;
  private final ElectionActs acts;
  private final People people;
  private final Clock clock;

  ElectionParts(
      Elections elections, Ballots ballots, ElectionActs acts, People people, Clock clock) {
    this.elections = elections;
    this.ballots = ballots;
    this.acts = acts;
    this.people = people;
    this.clock = clock;
  }

  /** Not shown where there is no election and the reader may call none. */
  PageSection of(Person person, Meeting meeting, ReaderDates dates, Runnable refresh) {
    List<Election> all = elections.list(person, meeting.id());
    PageSection section = new PageSection(text("meeting.election.title"));
    boolean mayCall =
        person.isStaff() && meeting.isAhead() && !meeting.starts().isMissedBy(clock.instant());
    if (mayCall) {
      section.beside(
          new Button(
              text("meeting.election.call"),
              new Icon("plus"),
              event -> acts.call(person, meeting, refresh)));
    }
    section.setVisible(mayCall || !all.isEmpty());
    if (all.isEmpty()) {
      section.add(quiet(text("meeting.election.none")));
    }
    Map<PersonId, Person> known = people.list(ElectionWords.people(all));
    for (Election one : all) {
      section.add(lines(one, known, dates), choices(person, meeting, one, known, refresh));
    }
    return section;
  }

  /** A step for each open ballot that waits for the reader's vote. */
  List<NextStep> owed(Person person, Meeting meeting, Runnable refresh) {
    List<Election> open =
        elections.list(person, meeting.id()).stream()
            .filter(one -> ballots.mayCast(person, one))
            .toList();
    Map<PersonId, Person> known = people.list(ElectionWords.people(open));
    return open.stream()
        .map(
            one ->
                new NextStep(
                    "vote",
                    text("meeting.page.vote-title", one.post()),
                    text("meeting.page.vote-text"),
                    acts.cast(person, one, known, refresh)))
        .toList();
  }

  private Div lines(Election one, Map<PersonId, Person> known, ReaderDates dates) {
    Div all = new Div(new H3(new Isolated(one.post())));
    if (one.ballots().isEmpty()) {
      boolean isOver = one.candidatesUntil().isMissedBy(clock.instant());
      all.add(
          quiet(
              text(
                  isOver ? "meeting.election.window-over" : "meeting.election.window",
                  dates.deadline(one.candidatesUntil()))));
    }
    UnorderedList facts = new UnorderedList();
    ElectionWords.lines(one, voter -> known.get(voter).name(), MeetingWords::text)
        .forEach(line -> facts.add(new ListItem(new Isolated(line))));
    one.lastBallot()
        .filter(Ballot::isOpen)
        .ifPresent(
            open ->
                facts.add(
                    new ListItem(text("meeting.election.papers", open.turn(), open.papers()))));
    all.add(facts);
    return all;
  }

  private Div choices(
      Person person, Meeting meeting, Election one, Map<PersonId, Person> known, Runnable refresh) {
    boolean mayStand =
        one.ballots().isEmpty() && !one.candidatesUntil().isMissedBy(clock.instant());
    List<Component> buttons = new ArrayList<>();
    if (one.ballots().isEmpty() && one.candidates().contains(person.id())) {
      buttons.add(acts.withdraw(person, one, refresh));
    } else if (mayStand && !person.isStaff() && meeting.state() == MeetingState.INVITED) {
      buttons.add(acts.stand(person, one, refresh));
    }
    if (person.isStaff() && meeting.state() != MeetingState.APPROVED) {
      buttons.addAll(acts.office(person, meeting, one, known, mayStand, refresh));
    }
    Div row = new Div(buttons.toArray(Component[]::new));
    row.addClassName("acts");
    return row;
  }

  private static Paragraph quiet(String words) {
    Paragraph text = new Paragraph(words);
    text.addClassName("ink2");
    return text;
  }
}
