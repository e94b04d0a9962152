package org.plenary.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.meeting.Actions;
import org.plenary.meeting.Attendance;
import org.plenary.meeting.Decision;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingAction;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.Minutes;
import org.plenary.meeting.MinutesBook;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Confirm;
import org.plenary.ui.Isolated;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** Where the office writes who was there, what was said and decided, and who owes what. */
@Route("meetings/:meeting/minutes")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class MinutesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Meetings meetings;
  private final Invitations invitations;
  private final MinutesBook book;
  private final Actions actions;
  private final People people;
  private final Person person;
  private final TextArea words = new TextArea();
  private int version;

  MinutesView(
      Meetings meetings,
      Invitations invitations,
      MinutesBook book,
      Actions actions,
      People people,
      CurrentPerson current) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.book = book;
    this.actions = actions;
    this.people = people;
    person = current.get();
    words.setLabel(getTranslation("meeting.minutes.text"));
    words.setWidthFull();
    words.setMinHeight("14rem");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("meeting.minutes.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    MeetingId id = new MeetingId(event.getRouteParameters().get("meeting").orElseThrow());
    Minutes minutes = book.get(person, id);
    words.setValue(minutes.text());
    version = minutes.version();
    show(id);
  }

  /** Leaves alone what is being typed. */
  private void show(MeetingId id) {
    Meeting meeting = meetings.get(person, id);
    Minutes minutes = book.get(person, id);
    List<Invitee> invited = invitations.list(person, id);
    removeAll();
    PageHeader header =
        new PageHeader(getPageTitle())
            .crumb(getTranslation("meeting.list.title"), MeetingRoutes.list())
            .crumb(meeting.title(), MeetingRoutes.meeting(id))
            .here(getPageTitle());
    Button save = new Button(getTranslation("meeting.minutes.save"), event -> act(id, this::save));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div foot = new Div(save);
    foot.addClassName("formfoot");
    if (meeting.state() == MeetingState.INVITED) {
      foot.add(new Button(getTranslation("meeting.minutes.send"), event -> askToSend(id)));
    }
    foot.add(new LinkButton(meeting.title(), MeetingRoutes.meeting(id)).icon("arrow-left").quiet());
    add(
        header,
        new PageSection(getTranslation("meeting.minutes.attendance"), attendance(id, invited)),
        new PageSection(getTranslation("meeting.page.minutes"), words),
        decisions(id, minutes.decisions()),
        given(id, minutes.actions(), invited),
        foot);
  }

  private Div attendance(MeetingId id, List<Invitee> invited) {
    Map<PersonId, Person> known = people.list(invited.stream().map(Invitee::person).toList());
    Div rows = new Div();
    rows.addClassName("attendance");
    for (Invitee one : invited) {
      Select<Attendance> choice = new Select<>();
      choice.setLabel(known.get(one.person()).name());
      choice.setItems(Attendance.values());
      choice.setItemLabelGenerator(value -> getTranslation("meeting.attendance." + value.key()));
      choice.setValue(one.attendance());
      choice.addValueChangeListener(
          event -> act(id, same -> book.attend(person, same, one.person(), event.getValue())));
      rows.add(choice);
    }
    return rows;
  }

  private PageSection decisions(MeetingId id, List<Decision> all) {
    UnorderedList list = new UnorderedList();
    list.addClassName("meetinglist");
    all.forEach(
        one ->
            list.add(
                new ListItem(
                    new Isolated(one.text()),
                    remove(id, same -> book.removeDecision(person, same, one.id())))));
    return new PageSection(getTranslation("meeting.page.decisions"), list)
        .count(all.size())
        .beside(new Button(getTranslation("meeting.minutes.decide"), event -> askDecision(id)));
  }

  private PageSection given(MeetingId id, List<MeetingAction> all, List<Invitee> invited) {
    UnorderedList list = new UnorderedList();
    list.addClassName("meetinglist");
    for (MeetingAction one : all) {
      ListItem item = new ListItem(new Isolated(one.text()));
      item.add(new Isolated(people.get(one.owner()).name()));
      if (one.givenAt() == null) {
        item.add(remove(id, same -> actions.remove(person, one.id())));
      }
      list.add(item);
    }
    return new PageSection(getTranslation("meeting.page.actions"), list)
        .count(all.size())
        .beside(
            new Button(
                getTranslation("meeting.minutes.add-action"),
                event -> new ActionDialog(owners(invited), choice -> add(id, choice)).open()));
  }

  private List<Person> owners(List<Invitee> invited) {
    List<Person> owners = new ArrayList<>(people.listWithRole(Role.STAFF));
    owners.addAll(people.list(invited.stream().map(Invitee::person).toList()).values());
    return owners.stream().distinct().toList();
  }

  private void add(MeetingId id, ActionDialog.Choice choice) {
    actions.add(person, id, choice.text(), choice.owner(), choice.dueOn());
    show(id);
  }

  private Button remove(MeetingId id, Step step) {
    Button button = new Button(getTranslation("meeting.minutes.remove"), event -> act(id, step));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private void askDecision(MeetingId id) {
    TextArea text = new TextArea(getTranslation("meeting.minutes.decision"));
    text.setWidthFull();
    new AskDialog(
            getTranslation("meeting.minutes.decide"),
            "",
            getTranslation("meeting.minutes.decide"),
            () -> {
              book.decide(person, id, text.getValue());
              show(id);
            })
        .with(text)
        .open();
  }

  private void askToSend(MeetingId id) {
    new Confirm(
            getTranslation("meeting.minutes.send-question"),
            getTranslation("meeting.minutes.send-text"))
        .yes(
            getTranslation("meeting.minutes.send"),
            () ->
                act(
                    id,
                    same -> {
                      save(same);
                      book.send(person, same);
                      Toast.show(getTranslation("meeting.minutes.sent"));
                    }))
        .no(getTranslation("meeting.minutes.send-keep"))
        .open();
  }

  private void save(MeetingId id) {
    version = book.write(person, id, words.getValue(), version);
    Toast.show(getTranslation("meeting.minutes.saved"));
  }

  private void act(MeetingId id, Step step) {
    try {
      step.on(id);
    } catch (Refusal refused) {
      Toast.refuse(getTranslation(refused.messageKey(), refused.arguments()));
    }
    show(id);
  }

  private interface Step {
    void on(MeetingId id);
  }
}
