package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.answer.Answer;
import org.plenary.answer.ObjectionDesk;
import org.plenary.answer.Objections;
import org.plenary.answer.Register;
import org.plenary.answer.RegisterOrder;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.PassageRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.VoiceErasure;
import org.plenary.consultation.ui.TableDialogs;
import org.plenary.group.Bodies;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Every comment that was handed in, by whatever channel, under one count of numbers. */
@Route("comment-register")
@Menu(title = "answer.menu.register", order = NavGroup.GUIDELINE + 10, icon = "table")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class RegisterView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Register register;
  private final RegisterExport export;
  private final Comments comments;
  private final ObjectionDesk objectionDesk;
  private final CommentFiles files;
  private final Objections objections;
  private final Rounds rounds;
  private final Bodies bodies;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final TableDialogs tables;
  private final VoiceErasure erasure;
  private final Person person;
  private final Dates dates;

  RegisterView(
      Register register,
      RegisterExport export,
      Comments comments,
      ObjectionDesk objectionDesk,
      CommentFiles files,
      Objections objections,
      Rounds rounds,
      Bodies bodies,
      Guidelines guidelines,
      Drafts drafts,
      TableDialogs tables,
      VoiceErasure erasure,
      CurrentPerson current,
      Dates dates) {
    this.register = register;
    this.export = export;
    this.comments = comments;
    this.files = files;
    this.objectionDesk = objectionDesk;
    this.objections = objections;
    this.rounds = rounds;
    this.bodies = bodies;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.tables = tables;
    this.erasure = erasure;
    person = current.get();
    this.dates = dates;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("answer.register.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Round> round =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("round")
            .map(id -> rounds.get(person, new RoundId(id)));
    Optional<Guideline> guideline =
        round.map(one -> guidelines.get(one.guideline())).or(() -> guidelines.findCurrent(person));
    if (guideline.isEmpty()) {
      add(
          new PageHeader(getPageTitle()),
          new EmptyState(
              "table",
              getTranslation("answer.register.none"),
              getTranslation("answer.register.none-hint")));
      return;
    }
    addClassName("gridpage");
    useFullWidth();
    fillWindow();
    show(guideline.get(), round);
  }

  private void show(Guideline guideline, Optional<Round> only) {
    List<Round> all = rounds.list(person, guideline.id());
    RegisterGrid grid =
        new RegisterGrid(all, dates.in(person.locale(), person.zone()), this::openComment);
    RegisterFilters filters =
        new RegisterFilters(
            guideline.id(),
            all,
            person.mayReadEverything() ? bodies.list(person) : List.of(),
            drafts
                .findNewestFrozen(guideline.id())
                .map(draft -> drafts.listParagraphs(draft.id()))
                .orElse(List.of()),
            () -> grid.getDataProvider().refreshAll());
    only.ifPresent(round -> filters.choose(Set.of(round)));
    grid.setItems(
        query -> {
          List<Comment> page =
              register.list(
                  person,
                  filters.filter(),
                  grid.order(query.getSortOrders()),
                  query.getOffset(),
                  query.getLimit());
          grid.know(register.findAnswers(person, page));
          return page.stream();
        },
        query -> {
          int shown = register.count(person, filters.filter());
          filters.show(shown);
          return shown;
        });
    RegisterExport.Button exporting =
        export.button(person, guideline, filters::filter, grid::orderOfFiles);
    PageHeader header = new PageHeader(getPageTitle()).facts(guideline.title());
    if (person.mayReadEverything()) {
      header.actions(
          new LinkButton(getTranslation("answer.objections.link"), ConsultationRoutes.objections())
              .icon("flag")
              .count(objectionDesk.countOpen(person, guideline.id()))
              .quiet());
    }
    header.actions(exporting.menu());
    if (person.is(Role.ADMINISTRATOR)) {
      header.actions(
          new Button(
              getTranslation("answer.erase.open"),
              event ->
                  new EraseVoiceDialog(erasure, person, () -> grid.getDataProvider().refreshAll())
                      .open()));
    }
    if (person.isStaff() && only.isPresent()) {
      header.actions(
          tables.senderButton(person, only.get(), () -> grid.getDataProvider().refreshAll()));
    }
    Div head = new Div(header, filters, exporting.strip());
    head.addClassName("gridhead");
    Div wrap = new Div(grid);
    wrap.addClassName("gridwrap");
    add(head, wrap);
  }

  private void openComment(Comment comment) {
    CommentDialog dialog =
        new CommentDialog(
            comment,
            files.find(person, List.of(comment)).getOrDefault(comment.id(), List.of()),
            drafts,
            guidelines.get(comment.guideline()).language(),
            person,
            comments);
    Answer answer = register.findAnswers(person, List.of(comment)).get(comment.id());
    if (answer != null && answer.isDecided()) {
      boolean isTold = rounds.get(person, comment.round()).state() == RoundState.RELEASED;
      dialog.answer(new OwnAnswer(objections, person, comment, answer, dialog::close), isTold);
    }
    dialog.open();
  }

  static String href(Comment comment) {
    return PassageRoutes.read(comment);
  }

  static RegisterOrder standard() {
    return RegisterOrder.NEWEST;
  }
}
