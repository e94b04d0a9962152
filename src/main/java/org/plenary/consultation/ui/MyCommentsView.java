package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.PassageRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.group.Body;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** What one person said, round by round, and the drafts nobody else has seen. */
@Route("my-comments")
@Menu(title = "consultation.menu.own", order = NavGroup.OWN + 20, icon = "message-square")
@RolesAllowed({"EXPERT", "DELEGATE"})
class MyCommentsView extends Page implements HasDynamicTitle {

  private final Rounds rounds;
  private final Comments comments;
  private final CommentFiles files;
  private final OwnCommentPart answers;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final TableDialogs tables;
  private final Person person;
  private final ReaderDates dates;
  private Map<CommentId, List<Attachment>> handedIn = Map.of();
  private Set<RoundId> asked = Set.of();

  MyCommentsView(
      Rounds rounds,
      Comments comments,
      CommentFiles files,
      OwnCommentPart answers,
      Guidelines guidelines,
      Drafts drafts,
      TableDialogs tables,
      CurrentPerson current,
      Dates dates) {
    this.rounds = rounds;
    this.comments = comments;
    this.files = files;
    this.answers = answers;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.tables = tables;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultation.own.title");
  }

  private void show() {
    removeAll();
    add(new PageHeader(getPageTitle()));
    List<Comment> said = comments.listOwn(person);
    handedIn = files.find(person, said);
    Map<CommentId, Component> answered = answers.map(person, said, this::show);
    Map<RoundId, List<Comment>> own =
        said.stream()
            .collect(
                Collectors.groupingBy(Comment::round, LinkedHashMap::new, Collectors.toList()));
    List<Round> all = new ArrayList<>(rounds.list(person));
    asked = all.stream().map(Round::id).collect(Collectors.toSet());
    rounds.listSpoken(person).stream().filter(one -> !isAsked(one)).forEach(all::add);
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "message-square",
              getTranslation("consultation.own.none"),
              getTranslation("consultation.own.none-hint")));
    }
    all.forEach(round -> add(section(round, own.getOrDefault(round.id(), List.of()), answered)));
  }

  /** Whoever is not asked any more has what they said themselves, and no way to the rest. */
  private boolean isAsked(Round round) {
    return asked.contains(round.id());
  }

  private Component section(Round round, List<Comment> own, Map<CommentId, Component> answered) {
    Guideline guideline = guidelines.get(round.guideline());
    Draft draft = drafts.get(round.draft());
    Map<ParagraphId, Paragraph> present =
        drafts.listParagraphs(draft.id()).stream()
            .collect(Collectors.toMap(Paragraph::id, Function.identity()));
    ChangeLink changes = new ChangeLink(this, drafts, person, draft);
    Div list = new Div();
    list.addClassName("ownlist");
    own.forEach(
        comment -> {
          CommentCard card = card(comment, isAsked(round), present, guideline);
          if (round.state() != RoundState.RELEASED) {
            OwnActions.of(this, comments, person, comment, this::show).ifPresent(card::action);
          }
          Optional.ofNullable(answered.get(comment.id())).ifPresent(card::add);
          if (isAsked(round)) {
            changes.of(comment).ifPresent(card::action);
          }
          list.add(card);
        });
    if (own.isEmpty()) {
      Span none = new Span(getTranslation("consultation.own.nothing"));
      none.addClassName("ink2");
      list.add(none);
    }
    return new PageSection(round.name(), facts(round, guideline, draft), actions(round), list)
        .count(own.size());
  }

  private Component facts(Round round, Guideline guideline, Draft draft) {
    Div facts =
        new Div(
            getTranslation(
                CommentTexts.isLate(round)
                    ? "consultation.own.facts-closed"
                    : "consultation.own.facts",
                guideline.title(),
                draft.number(),
                dates.deadline(round.closes())));
    facts.addClassNames("small", "ink2");
    return facts;
  }

  private Component actions(Round round) {
    Div actions = new Div();
    actions.addClassName("sectionacts");
    if (isAsked(round)) {
      actions.add(
          new LinkButton(
                  getTranslation("consultation.own.read"), ConsultationRoutes.read(round.id()))
              .icon("book-open"));
    }
    if (round.state() == RoundState.RELEASED) {
      actions.add(
          new LinkButton(
                  getTranslation("consultation.own.report"), ConsultationRoutes.report(round.id()))
              .icon("external-link")
              .quiet());
    }
    if (isAsked(round)) {
      addAsked(actions, round);
    }
    return actions;
  }

  private void addAsked(Div actions, Round round) {
    for (Body body : rounds.listBodies(person, round.id())) {
      actions.add(
          new LinkButton(
                  getTranslation("consultation.own.desk", body.name()),
                  ConsultationRoutes.desk(round.id(), body.id()))
              .icon("landmark")
              .quiet());
    }
    if (rounds.isAskedPersonally(person, round.id())) {
      actions.add(tables.exportLink(round, Optional.empty()));
      actions.add(tables.importButton(person, round, Optional.empty(), this::show));
    }
  }

  private CommentCard card(
      Comment comment, boolean isAsked, Map<ParagraphId, Paragraph> present, Guideline guideline) {
    ParagraphId paragraph = comment.anchor().paragraph();
    CommentCard card =
        new CommentCard(
                comment, paragraph == null ? null : present.get(paragraph), guideline.language())
            .files(handedIn.getOrDefault(comment.id(), List.of()));
    Span where = new Span(CommentTexts.place(this, comment.anchor(), comment.label()));
    if (!isAsked) {
      return card.action(where);
    }
    Anchor place = new Anchor(PassageRoutes.read(comment), "");
    place.add(new Icon("book-open"), where);
    place.addClassName("placelink");
    card.action(place);
    return card;
  }
}
