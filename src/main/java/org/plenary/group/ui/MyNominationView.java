package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.plenary.form.Problem;
import org.plenary.form.ui.FormEditor;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Nomination;
import org.plenary.group.NominationAnswers;
import org.plenary.group.NominationId;
import org.plenary.group.NominationState;
import org.plenary.group.Nominations;
import org.plenary.group.SentNomination;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Badge;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** One's own nomination: being written, or as it was sent, with what became of it. */
@Route("my-nominations/:nomination")
@PermitAll
class MyNominationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Nominations nominations;
  private final NominationAnswers answers;
  private final ExpertGroups groups;
  private final Person person;
  private final ReaderDates dates;

  MyNominationView(
      Nominations nominations,
      NominationAnswers answers,
      ExpertGroups groups,
      CurrentPerson current,
      CurrentReader reader) {
    this.nominations = nominations;
    this.answers = answers;
    this.groups = groups;
    person = current.get();
    dates = reader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new NominationId(event.getRouteParameters().get("nomination").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.mine.title");
  }

  private void show(NominationId id) {
    Nomination nomination = nominations.own(person, id);
    removeAll();
    add(header(nomination));
    if (nominations.mayWrite(person, id)) {
      if (nomination.state() == NominationState.INCOMPLETE) {
        add(incomplete(nomination));
      }
      add(editor(nomination));
      return;
    }
    if (nomination.state().isDecided()) {
      add(
          new PageSection(
              getTranslation("group.told.title-" + GroupWords.key(nomination.state())),
              new Paragraph(
                  getTranslation("group.told.text-" + GroupWords.key(nomination.state()))),
              LetterLink.to(id)));
    }
    Optional<SentNomination> sent = nominations.findSent(person, id);
    add(
        sent.<Component>map(SentReading::new)
            .orElseGet(
                () ->
                    new EmptyState(
                        "lock",
                        getTranslation("group.mine.too-late"),
                        getTranslation("group.mine.too-late-text"))));
  }

  private PageHeader header(Nomination nomination) {
    String name =
        nomination.name().isBlank() ? getTranslation("group.own.unnamed") : nomination.name();
    PageHeader header =
        new PageHeader(name)
            .written()
            .crumb(groups.get(nomination.group()).name(), GroupRoutes.nominate(nomination.group()))
            .here(name)
            .facts(
                new Span(
                    nomination.receipt().isEmpty()
                        ? getTranslation("group.mine.not-sent")
                        : getTranslation("group.mine.receipt", nomination.receipt())),
                new Badge(GroupWords.told(nomination)));
    if (nomination.state().mayBeWithdrawn()) {
      Button withdraw =
          new Button(
              getTranslation("group.mine.withdraw"), new Icon("x"), event -> withdraw(nomination));
      withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      header.actions(withdraw);
    }
    return header;
  }

  private NextStep incomplete(Nomination nomination) {
    String remark =
        nomination.remark().isEmpty()
            ? getTranslation("group.mine.incomplete-text")
            : getTranslation("group.mine.office-says", nomination.remark());
    return new NextStep(
            "circle-alert",
            getTranslation(
                "group.mine.incomplete",
                GroupWords.deadline(dates, nominations.dueFor(nomination))),
            remark)
        .urgent();
  }

  private FormEditor editor(Nomination nomination) {
    FormEditor editor =
        new FormEditor(new NominationDocument(nomination.id(), person, answers), dates);
    editor.addAside(
        new PageSection(
            getTranslation("group.mine.until"),
            new Paragraph(GroupWords.deadline(dates, nominations.dueFor(nomination)))));
    editor.setSend(getTranslation("group.mine.send"), () -> ask(nomination, editor));
    return editor;
  }

  /** A whole nomination goes at once; of one with gaps, people hear first what that means. */
  private void ask(Nomination nomination, FormEditor editor) {
    List<Problem> missing = nominations.problems(person, nomination.id());
    if (missing.isEmpty()) {
      new AskDialog(
              getTranslation("group.mine.send-title"),
              getTranslation("group.mine.send-text"),
              getTranslation("group.mine.send"),
              () -> send(nomination))
          .open();
      return;
    }
    editor.showMissing();
    new AskDialog(
            getTranslation("group.mine.send-incomplete-title", missing.size()),
            getTranslation(
                "group.mine.send-incomplete-text",
                GroupWords.deadline(dates, nominations.dueFor(nomination))),
            getTranslation("group.mine.send-incomplete"),
            () -> send(nomination))
        .open();
  }

  private void send(Nomination nomination) {
    Nomination sent = nominations.send(person, nomination.id());
    Toast.show(getTranslation("group.mine.sent", sent.receipt()));
    show(nomination.id());
  }

  /** Of what was sent others hear, so it can be said why; for a member it must be. */
  private void withdraw(Nomination nomination) {
    TextArea reason = GroupFields.reason("group.mine.withdraw-reason");
    boolean isMember = nomination.state() == NominationState.CONFIRMED;
    AskDialog dialog =
        new AskDialog(
            getTranslation("group.mine.withdraw-title"),
            getTranslation(
                isMember ? "group.mine.withdraw-member-text" : "group.mine.withdraw-text"),
            getTranslation("group.mine.withdraw"),
            () -> {
              nominations.withdraw(person, nomination.id(), reason.getValue());
              show(nomination.id());
            });
    if (nomination.state().wasSent()) {
      dialog.with(reason);
    }
    dialog.open();
  }
}
