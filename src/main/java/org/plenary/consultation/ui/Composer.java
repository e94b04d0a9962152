package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.FileListField;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.ChangedElsewhere;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.Severity;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.ui.Icon;
import org.plenary.ui.Toast;

/** Where a comment is written: kept as a private draft at every pause, handed in by one button. */
class Composer extends Div {

  private final ReadingDesk desk;
  private final ComposerDraft draft;
  private final Consumer<Comment> submitted;
  private final ComposerFields fields = new ComposerFields();
  private final H3 title = new H3();
  private final QuoteChip quote = new QuoteChip(this::keep);
  private final Button propose = quiet("pen-line", "consultation.composer.propose");
  private final Button position = quiet("scale", "consultation.composer.position");
  private final Button giveReason = quiet("plus", "consultation.composer.add-reason");
  private final Button addFile = quiet("paperclip", "consultation.composer.add-file");
  private final Button discard = quiet("trash-2", "consultation.composer.discard");
  private final Button send = new Button();
  private final Span state = new Span();
  private final Span as = new Span();
  private final Div files = new Div();
  private final FileHint fileHint;
  private Anchor place = Anchor.whole();

  Composer(ReadingDesk desk, Consumer<Comment> submitted) {
    this.desk = desk;
    this.submitted = submitted;
    draft = new ComposerDraft(desk);
    fileHint = new FileHint(desk.round().sight(), null);
    addClassName("composer");
    state.addClassNames("small", "kept");
    state.getElement().setAttribute("role", "status");
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    send.addClickListener(event -> submit());
    propose.addClickListener(event -> fields.showProposal(!fields.proposed.isVisible()));
    position.addClickListener(event -> showPosition(!fields.isPosition()));
    giveReason.addClickListener(
        event -> {
          fields.showReason();
          fields.reason.focus();
        });
    discard.addClickListener(event -> discard());
    addFile.addClickListener(event -> showFiles());
    Div extras = new Div(position, propose, giveReason, addFile, discard);
    extras.addClassName("extras");
    as.addClassName("small");
    Div foot = new Div(new Div(as, state), send);
    foot.addClassName("composerfoot");
    add(title, quote, fields, extras, files, foot);
    fields.onChange(this::keep);
    showNames();
  }

  private Button quiet(String icon, String key) {
    Button button = new Button(getTranslation(key), new Icon(icon));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }

  private void showNames() {
    Map<Optional<Body>, String> names = desk.names(desk.person().name());
    fields.name.setItems(names.keySet());
    fields.name.setItemLabelGenerator(names::get);
    names.keySet().stream().findFirst().ifPresent(fields.name::setValue);
    fields.name.setVisible(names.size() > 1);
    names.values().stream()
        .findFirst()
        .filter(only -> names.size() == 1)
        .ifPresent(only -> as.setText(getTranslation("consultation.composer.as", only)));
    fields.name.addValueChangeListener(
        event -> {
          showSend();
          if (event.isFromClient()) {
            refusing(() -> draft.speakFor(event.getValue().orElse(null)));
          }
        });
    showSend();
  }

  private void showPosition(boolean isShown) {
    fields.showPosition(isShown);
    showExtras();
    keep();
  }

  /** A position is a body's, on words of a paragraph, in a round that takes them. */
  private void showExtras() {
    boolean isPosition = fields.isPosition();
    position.setVisible(mayTakePosition() && place.paragraph() != null || isPosition);
    position.setText(
        getTranslation("consultation.composer." + (isPosition ? "no-position" : "position")));
    propose.setVisible(place.paragraph() != null && !isPosition);
    giveReason.setVisible(!isPosition);
    fields.stance.setHelperText(
        quote.isEmpty()
            ? getTranslation("consultation.comment-refused.position-without-words")
            : "");
  }

  private void showSend() {
    showExtras();
    boolean isForBody = body() != null;
    Optional<Body> chosen = fields.name.getValue();
    fileHint.show(chosen == null ? null : chosen.orElse(null));
    send.setText(
        getTranslation(
            isForBody
                ? "consultation.composer.hand-to-desk"
                : CommentTexts.isLate(desk.round())
                    ? "consultation.composer.add-late"
                    : "consultation.composer.add"));
  }

  private @Nullable BodyId body() {
    Optional<Body> chosen = fields.name.getValue();
    return chosen == null ? null : chosen.map(Body::id).orElse(null);
  }

  /** Goes on with one's draft there, or with an empty form. */
  void open(Anchor at, Optional<Comment> found) {
    place = found.map(Comment::anchor).orElse(at);
    draft.begin(found.orElse(null));
    quote.show(place.quote());
    title.setText(
        getTranslation(
            "consultation.composer.title", CommentTexts.place(this, place, desk.label(place))));
    fields.show(
        found.map(Comment::form).orElseGet(() -> empty(place)),
        desk.present(place),
        desk.language());
    // A draft goes on in the name it was begun in; only an empty form keeps the one chosen last.
    found.ifPresent(one -> fields.name.setValue(nameOf(one)));
    showExtras();
    files.removeAll();
    addFile.setVisible(true);
    if (found.filter(one -> !desk.files().list(desk.person(), one.id()).isEmpty()).isPresent()) {
      showFiles();
    }
    showKept(found.map(Comment::changedAt).orElse(null));
  }

  private Optional<Body> nameOf(Comment begun) {
    return desk.bodies().stream().filter(body -> body.id().equals(begun.body())).findFirst();
  }

  private void showFiles() {
    addFile.setVisible(false);
    files.add(
        fileHint,
        new FileListField(
            new ComposerFiles(desk, draft, () -> draft.require(body(), fields.form(anchor())))));
  }

  private static CommentForm empty(Anchor place) {
    return new CommentForm(
        place,
        place.question() == null ? CommentKind.TECHNICAL : CommentKind.GENERAL,
        Severity.MINOR,
        "",
        "",
        "");
  }

  /** Ties what is written to words the reader has selected in the same paragraph. */
  void quote(Anchor words) {
    place = words;
    quote.show(words.quote());
    showExtras();
    keep();
  }

  /** Begins a position on these words. */
  void position(Anchor words) {
    quote(words);
    if (!fields.isPosition()) {
      showPosition(true);
    }
    fields.stance.getElement().callJsFunction("focus");
  }

  boolean mayTakePosition() {
    return desk.mayComment() && desk.round().takesPositions() && body() != null;
  }

  void focusText() {
    fields.text.focus();
  }

  private Anchor anchor() {
    return quote.isEmpty() && place.paragraph() != null
        ? Anchor.paragraph(place.paragraph())
        : place;
  }

  private void keep() {
    refusing(
        () -> {
          if (draft.keep(body(), fields.form(anchor()))) {
            showKept(draft.kept().map(Comment::changedAt).orElse(null));
          }
        });
  }

  private void showKept(@Nullable Instant at) {
    discard.setVisible(at != null);
    state.setText(
        at == null ? "" : getTranslation("consultation.composer.kept", desk.dates().time(at)));
  }

  private void submit() {
    refusing(
        () -> {
          draft.keep(body(), fields.form(anchor()));
          if (draft.kept().isEmpty()) {
            draft.require(body(), fields.form(anchor()));
          }
          Comment done = draft.submit();
          fields.clearErrors();
          submitted.accept(done);
        });
  }

  private void discard() {
    draft.discard();
    open(place.paragraph() == null ? place : Anchor.paragraph(place.paragraph()), Optional.empty());
    fields.text.focus();
  }

  /** A refusal is said at its field; nothing typed is lost. */
  private void refusing(Runnable action) {
    try {
      action.run();
    } catch (CommentRefused refused) {
      if (!fields.refuse(refused)) {
        Toast.refuse(getTranslation(refused.messageKey(), refused.arguments()));
      }
    } catch (ChangedElsewhere changed) {
      Toast.refuse(getTranslation(changed.messageKey()));
    }
  }
}
