package org.plenary.answer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.answer.AnswerStep;
import org.plenary.answer.TriageItem;
import org.plenary.answer.TriageQueue;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.TextKey;
import org.plenary.consultation.ui.ChangeLink;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/**
 * Queue, case, answer. The queue keeps its place after each action and moves on; the address says
 * which queue and which case, so that a reload loses nothing.
 */
@Route("triage/:round?")
@Menu(title = "answer.menu.triage", order = NavGroup.GUIDELINE + 8, icon = "list-checks")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
@JsModule("./src/triage-keys.ts")
class TriageView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final TriageDesk desk;
  private final Person person;
  private final ReaderDates dates;
  private final Div head = new Div();
  private final Section list = new Section();
  private final Section here = new Section();
  private final Section side = new Section();
  private final QueueWalk walk = new QueueWalk(this::goTo);
  private List<Paragraph> text = List.of();
  private List<TriageItem> items = List.of();
  private TriageQueue queue = TriageQueue.YOURS;
  private int at;
  private @Nullable Round round;
  private @Nullable ChangeLink changes;
  private @Nullable TriageList rows;
  private @Nullable AnswerPane pane;

  TriageView(TriageDesk desk, CurrentPerson current, Dates dates) {
    this.desk = desk;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    addClassName("triagepage");
    useFullWidth();
    fillWindow();
    head.addClassName("trihead");
    list.addClassName("trilist");
    here.addClassName("tricase");
    side.addClassName("triside");
    list.getElement().setAttribute("aria-label", getTranslation("answer.triage.queue"));
    here.getElement().setAttribute("aria-label", getTranslation("answer.triage.case"));
    side.getElement().setAttribute("aria-label", getTranslation("answer.triage.answer"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("answer.triage.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Round> wanted =
        event
            .getRouteParameters()
            .get("round")
            .map(id -> desk.rounds().get(person, new RoundId(id)))
            .or(this::current);
    if (wanted.isEmpty()) {
      add(
          new PageHeader(getPageTitle()),
          new EmptyState(
              "list-checks",
              getTranslation("answer.triage.no-round"),
              getTranslation("answer.triage.no-round-hint")));
      return;
    }
    Round found = wanted.get();
    round = found;
    changes = new ChangeLink(this, desk.drafts(), person, desk.drafts().get(found.draft()));
    text = desk.drafts().listParagraphs(found.draft());
    QueryParameters query = event.getLocation().getQueryParameters();
    queue = queue(query, found.id());
    at = 0;
    Div split = new Div(list, here, side);
    split.addClassName("trisplit");
    add(head, walk, split);
    show(query.getSingleParameter("comment").map(CommentId::new).orElse(null));
  }

  /** What is to be answered now: a closed round before an open one, the latest first. */
  private Optional<Round> current() {
    List<Round> all = desk.rounds().list(person);
    return all.stream()
        .filter(one -> one.state() == RoundState.CLOSED)
        .findFirst()
        .or(() -> all.stream().filter(one -> one.state() == RoundState.OPEN).findFirst())
        .or(() -> all.stream().filter(one -> one.state() == RoundState.RELEASED).findFirst());
  }

  private TriageQueue queue(QueryParameters query, RoundId id) {
    for (TriageQueue one : TriageQueue.values()) {
      if (query.getSingleParameter("queue").filter(TextKey.of(one)::equals).isPresent()) {
        return one;
      }
    }
    return desk.triage().counts(person, id).get(TriageQueue.YOURS) > 0
        ? TriageQueue.YOURS
        : TriageQueue.UNASSIGNED;
  }

  /** Reads the board anew and stays where it was, or at the comment that is asked for. */
  private void show(@Nullable CommentId wanted) {
    Round now = java.util.Objects.requireNonNull(round);
    items = desk.triage().list(person, now.id(), queue);
    head.removeAll();
    head.add(
        new TriageHead(
            now,
            desk,
            person,
            queue,
            chosen -> {
              queue = chosen;
              at = 0;
              show(null);
            }));
    for (int index = 0; index < items.size(); index++) {
      if (items.get(index).comment().id().equals(wanted)) {
        at = index;
      }
    }
    list.removeAll();
    rows = new TriageList(items, this::goTo);
    list.add(rows);
    if (items.isEmpty()) {
      here.removeAll();
      side.removeAll();
      hideBesides(true);
      walk.show(0, 0);
      here.add(
          new EmptyState(
              "check",
              getTranslation("answer.triage.empty." + TextKey.of(queue)),
              getTranslation("answer.triage.empty-hint")));
      remember(null);
      return;
    }
    hideBesides(false);
    choose(Math.min(at, items.size() - 1));
  }

  /** Not by their visibility: what is invisible is not brought up to date either. */
  private void hideBesides(boolean isHidden) {
    String display = isHidden ? "none" : null;
    list.getStyle().set("display", display);
    side.getStyle().set("display", display);
  }

  private void choose(int index) {
    Round now = java.util.Objects.requireNonNull(round);
    at = index;
    TriageItem item = items.get(index);
    Comment comment = item.comment();
    walk.show(index, items.size());
    if (rows != null) {
      rows.choose(index);
    }
    List<TriageItem> group =
        item.alike() == 0
            ? List.of()
            : desk.triage().group(person, now.id(), comment.id()).stream().skip(1).toList();
    List<AnswerStep> history = desk.answers().history(person, comment.id());
    Map<PersonId, Person> people =
        history.isEmpty()
            ? Map.of()
            : desk.people().list(history.stream().map(AnswerStep::by).distinct().toList());
    AnswerPane next =
        new AnswerPane(
            desk, person, now, item, group, dates, this::advance, () -> show(comment.id()));
    pane = next;
    here.removeAll();
    here.add(
        new TriageCase(
                comment,
                desk.files().find(person, List.of(comment)).getOrDefault(comment.id(), List.of()),
                text,
                desk.guidelines().get(comment.guideline()).language())
            .change(java.util.Objects.requireNonNull(changes).of(comment))
            .alike(group, next.grouping())
            .history(history, people, dates));
    here.getElement().executeJs("this.scrollTop = 0");
    side.removeAll();
    side.add(next);
    remember(comment.id());
  }

  /** What was dealt with has left the queue, so that the next one stands in its place. */
  private void advance(boolean stays) {
    if (stays) {
      at = Math.min(at + 1, items.size() - 1);
      choose(at);
    } else {
      show(null);
    }
    toHead();
  }

  private void goTo(int index) {
    choose(index);
    toHead();
  }

  private void toHead() {
    here.getElement().executeJs("window.plenaryTriageNext?.(this)");
  }

  private void remember(@Nullable CommentId comment) {
    Map<String, List<String>> query = new HashMap<>();
    query.put("queue", List.of(TextKey.of(queue)));
    if (comment != null) {
      query.put("comment", List.of(comment.value()));
    }
    String path =
        ConsultationRoutes.triage(java.util.Objects.requireNonNull(round).id()).substring(1);
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(path, new QueryParameters(query)));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs("window.plenaryTriageKeys(this)");
  }

  /** A key was pressed outside any field, or Ctrl and Enter anywhere. */
  @ClientCallable
  private void pressed(String key) {
    if (pane == null || items.isEmpty()) {
      return;
    }
    switch (key) {
      case "j" -> goTo(Math.min(at + 1, items.size() - 1));
      case "k" -> goTo(Math.max(at - 1, 0));
      case "next" -> pane.act();
      default -> pane.choose(key.charAt(0) - '0');
    }
  }
}
