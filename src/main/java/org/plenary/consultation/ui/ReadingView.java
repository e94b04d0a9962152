package org.plenary.consultation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ui.DraftReader;
import org.plenary.guideline.ui.Quote;
import org.plenary.guideline.ui.ReaderPhrase;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Page;

/**
 * The draft of a round with the comments beside it. Everything can be done by keyboard: J and K
 * walk the paragraphs, C writes a comment, W one on the whole, a question mark lists the keys.
 */
@Route("rounds/:round/draft")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
@JsModule("./src/comment-keys.ts")
class ReadingView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ReadingDesks desks;
  private final Person person;
  private String title = "";
  private @Nullable ReadingDesk desk;
  private @Nullable DraftReader reader;
  private @Nullable CommentPanel panel;
  private Map<ParagraphId, Integer> counts = new HashMap<>();
  private List<Comment> said = List.of();

  ReadingView(ReadingDesks desks, CurrentPerson current) {
    this.desks = desks;
    person = current.get();
    addClassName("commenting");
    fillWindow();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RoundId id = new RoundId(event.getRouteParameters().get("round").orElseThrow());
    Optional<ParagraphId> paragraph =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("paragraph")
            .map(ParagraphId::new);
    show(desks.open(person, id), paragraph);
    event.getLocation().getQueryParameters().getSingleParameter("comment").ifPresent(this::point);
  }

  /** Marks the words one comment is about, and no others, and brings the comment into view. */
  private void point(String comment) {
    said.stream()
        .filter(one -> one.id().value().equals(comment))
        .findFirst()
        .ifPresent(
            one -> {
              mark(one.anchor().paragraph(), List.of(one));
              panel.point(one);
            });
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(ReadingDesks.Opened opened, Optional<ParagraphId> at) {
    ReadingDesk here = opened.desk();
    desk = here;
    title = getTranslation("consultation.reading.title", here.round().name());
    counts = new HashMap<>(here.comments().countByParagraph(person, here.round().id()));
    CommentPanel side = new CommentPanel(here, this::refresh);
    panel = side;
    DraftReader text =
        new DraftReader(
                getTranslation("consultation.reading.draft", opened.draft().number()), here.text())
            .margin(this::margin)
            .onChoose(paragraph -> choose(Anchor.paragraph(paragraph.id())))
            .onQuote(this::quote);
    text.in(here.language());
    showPhrases(here, text, side);
    text.above(new RoundIntroduction(here, this::choose));
    reader = text;
    Div split = new Div(text, side);
    split.addClassName("split");
    removeAll();
    add(new ReadingBar(opened, text, () -> choose(Anchor.whole())), split);
    Anchor first =
        at.filter(id -> here.paragraph(id).isPresent())
            .map(Anchor::paragraph)
            .orElseGet(Anchor::whole);
    at.filter(id -> here.paragraph(id).isPresent()).ifPresent(text::choose);
    choose(first);
    side.setOpen(at.isPresent());
  }

  private void showPhrases(ReadingDesk here, DraftReader text, CommentPanel side) {
    Map<ParagraphId, List<Phrase>> found = here.phrases();
    side.know(found);
    Map<ParagraphId, List<ReaderPhrase>> shown = new HashMap<>();
    found.forEach(
        (id, phrases) ->
            shown.put(
                id,
                phrases.stream().filter(Phrase::stands).map(phrase -> shown(id, phrase)).toList()));
    text.phrases(shown);
  }

  private ReaderPhrase shown(ParagraphId id, Phrase phrase) {
    return new ReaderPhrase(
        phrase.start(), phrase.words().length(), () -> new PhraseTally(phrase, () -> open(id)));
  }

  private void open(ParagraphId id) {
    if (reader != null) {
      reader.choose(id);
    }
    choose(Anchor.paragraph(id));
  }

  private Component margin(Paragraph paragraph) {
    return new MarginCount(
        paragraph,
        counts.getOrDefault(paragraph.id(), 0),
        desk != null && desk.mayComment(),
        () -> open(paragraph.id()));
  }

  private void choose(Anchor place) {
    if (panel == null || reader == null) {
      return;
    }
    said = panel.show(place);
    mark(place.paragraph(), said);
  }

  private void mark(@Nullable ParagraphId paragraph, List<Comment> comments) {
    if (paragraph != null && reader != null) {
      reader.markQuotes(
          paragraph,
          comments.stream()
              .map(one -> CommentTexts.quote(one.anchor()))
              .filter(Objects::nonNull)
              .toList());
    }
  }

  private void quote(Paragraph paragraph, Quote words) {
    if (panel == null || reader == null) {
      return;
    }
    if (!paragraph.id().equals(panel.place().paragraph())) {
      reader.choose(paragraph.id());
      choose(Anchor.paragraph(paragraph.id()));
    }
    panel.quote(Anchor.words(paragraph.id(), words.words(), words.start()));
  }

  /** Something was added or taken away at this place. */
  private void refresh(Anchor place) {
    if (desk == null) {
      return;
    }
    Comments comments = desk.comments();
    counts = new HashMap<>(comments.countByParagraph(person, desk.round().id()));
    if (reader != null && place.paragraph() != null) {
      reader.refreshMargin(place.paragraph());
    }
    choose(place);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs("window.plenaryCommentKeys(this)");
  }

  /** A key was pressed outside any field. */
  @ClientCallable
  private void pressed(String key) {
    switch (key) {
      case "c" -> write();
      case "w" -> {
        choose(Anchor.whole());
        write();
      }
      case "?" -> new KeysDialog().open();
      default -> {
        // Other keys are the reader's own.
      }
    }
  }

  private void write() {
    if (panel != null && desk != null && desk.mayComment()) {
      panel.write();
    }
  }
}
