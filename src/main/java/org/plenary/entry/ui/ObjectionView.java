package org.plenary.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryObjections;
import org.plenary.entry.JudgingTurn;
import org.plenary.entry.Objection;
import org.plenary.entry.Submission;
import org.plenary.ui.Columns;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** An objection beside what was sent and who decided; answered by somebody else. */
@Route("entry-objections/:entry")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class ObjectionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final OfficeScreens screens;
  private final EntryObjections objections;

  ObjectionView(OfficeScreens screens, EntryObjections objections) {
    this.screens = screens;
    this.objections = objections;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.objection.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
    removeAll();
    Entry entry = screens.entries().get(screens.person(), id);
    Optional<Objection> objection = objections.find(screens.person(), id);
    if (objection.isPresent()) {
      show(entry, objection.get());
    } else {
      event.forwardTo(EntryRoutes.entry(id).substring(1));
    }
  }

  private void show(Entry entry, Objection objection) {
    String title = EntryScreen.title(entry);
    Submission sent = screens.submissions().latest(entry.id());
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("entry.list.title"), EntryRoutes.list())
            .crumb(title, EntryRoutes.entry(entry.id()))
            .here(getPageTitle()),
        new ObjectionSection(objection, screens.dates()));
    if (objection.isOpen() && screens.person().isStaff()) {
      add(answering(entry.id()));
    }
    add(
        new Columns()
            .main(new PageSection(getTranslation("entry.office.sent"), SentReader.of(sent)))
            .side(new DecisionSection(screens, entry)));
  }

  private PageSection answering(EntryId id) {
    JudgingTurn turn = objections.findTurn(screens.person(), id);
    String key = turn.name().toLowerCase(Locale.ROOT).replace('_', '-');
    ReasonForm form =
        new ReasonForm(
            getTranslation("entry.objection.your-answer"),
            getTranslation("entry.objection.your-answer-hint"));
    Button uphold = new Button(getTranslation("entry.objection.uphold." + key));
    uphold.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    form.action(
        uphold,
        words ->
            answer(
                id,
                form,
                getTranslation("entry.objection.done." + key),
                () -> {
                  if (turn == JudgingTurn.TOO_LATE) {
                    objections.tellTooLate(screens.person(), id, words);
                  } else {
                    objections.answer(screens.person(), id, true, words);
                  }
                }));
    form.action(
        new Button(getTranslation("entry.objection.reject")),
        words ->
            answer(
                id,
                form,
                getTranslation("entry.objection.done-rejected"),
                () -> objections.answer(screens.person(), id, false, words)));
    PageSection section =
        new PageSection(
            getTranslation("entry.objection.answer-title"),
            new Paragraph(getTranslation("entry.objection.answer-text")));
    if (turn != JudgingTurn.WITH_THE_OTHERS) {
      section.add(new Paragraph(getTranslation("entry.objection.turn." + key)));
    }
    section.add(form);
    return section;
  }

  private void answer(EntryId id, ReasonForm form, String done, Runnable answering) {
    if (form.attempt(answering)) {
      Toast.show(done);
      getUI().orElseThrow().navigate(EntryRoutes.entry(id).substring(1));
    }
  }
}
