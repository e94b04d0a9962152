package org.plenary.consultation.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.Severity;
import org.plenary.consultation.Stance;
import org.plenary.group.Body;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;

/** What is typed into a comment, and where each refusal is shown. */
class ComposerFields extends Div {

  private static final int SETTLED = 700;

  final TextArea text = area("consultation.composer.placeholder");
  final TextArea proposed = area(null);
  final TextArea reason = area(null);
  final Select<CommentKind> kind = new Select<>();
  final Select<Severity> severity = new Select<>();
  final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
  private final Div kinds = new Div(kind, severity);
  final Select<Optional<Body>> name = new Select<>();
  final ProposedWording redline = new ProposedWording();
  private @Nullable Paragraph present;
  private Locale language = Locale.ENGLISH;

  ComposerFields() {
    addClassName("composerfields");
    kind.setItems(CommentKind.ofRemarks());
    kind.setItemLabelGenerator(item -> CommentTexts.kind(this, item));
    kind.setAriaLabel(getTranslation("consultation.composer.kind"));
    severity.setItems(Severity.MINOR, Severity.MAJOR, Severity.BLOCKING);
    severity.setItemLabelGenerator(item -> CommentTexts.severity(this, item));
    severity.setAriaLabel(getTranslation("consultation.composer.severity"));
    proposed.setLabel(getTranslation("consultation.composer.proposed"));
    reason.setLabel(getTranslation("consultation.composer.reason"));
    name.setLabel(getTranslation("consultation.composer.name"));
    text.setAriaLabel(getTranslation("consultation.composer.text"));
    stance.setItems(Stance.values());
    stance.setItemLabelGenerator(item -> CommentTexts.stance(this, item));
    stance.setLabel(getTranslation("consultation.composer.stance"));
    kinds.addClassName("kinds");
    add(stance, text, proposed, redline, reason, kinds, name);
    showPosition(false);
    proposed.addValueChangeListener(event -> showRedline());
    severity.addValueChangeListener(
        event -> reason.setVisible(reason.isVisible() || event.getValue() == Severity.BLOCKING));
  }

  private TextArea area(String placeholder) {
    TextArea area = new TextArea();
    area.setWidthFull();
    area.addClassName("voice");
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setValueChangeTimeout(SETTLED);
    if (placeholder != null) {
      area.setPlaceholder(getTranslation(placeholder));
    }
    return area;
  }

  void onChange(Runnable changed) {
    Stream.<AbstractField<?, ?>>of(text, proposed, reason, kind, severity, stance)
        .forEach(field -> field.addValueChangeListener(event -> ifTyped(event, changed)));
  }

  private static void ifTyped(ValueChangeEvent<?> event, Runnable changed) {
    if (event.isFromClient()) {
      changed.run();
    }
  }

  /**
   * @param paragraph null where the comment is about none
   */
  void show(CommentForm form, @Nullable Paragraph paragraph, Locale textLanguage) {
    present = paragraph;
    language = textLanguage;
    proposed.setHelperText(
        getTranslation(
            isTable()
                ? "consultation.composer.table-help"
                : "consultation.composer.proposed-help"));
    text.setValue(form.text());
    reason.setValue(form.reason());
    stance.setValue(form.stance());
    kind.setValue(isPosition(form) ? CommentKind.GENERAL : form.kind());
    severity.setValue(form.severity());
    showProposal(!form.proposed().isBlank());
    proposed.setValue(form.proposed());
    showPosition(isPosition(form));
    showRedline();
    clearErrors();
  }

  private static boolean isPosition(CommentForm form) {
    return form.kind() == CommentKind.POSITION;
  }

  /** Asks where the body stands, and why, instead of what it has to say. */
  final void showPosition(boolean isShown) {
    stance.setVisible(isShown);
    text.setVisible(!isShown);
    kinds.setVisible(!isShown);
    if (isShown) {
      showProposal(false);
      reason.setVisible(true);
    }
  }

  boolean isPosition() {
    return stance.isVisible();
  }

  /** Opens the field with the paragraph as it stands, to be changed in place. */
  void showProposal(boolean isShown) {
    proposed.setVisible(isShown);
    reason.setVisible(isShown || !reason.isEmpty() || severity.getValue() == Severity.BLOCKING);
    if (isShown && proposed.isEmpty()) {
      proposed.setValue(words());
    }
    showRedline();
  }

  private String words() {
    return present == null ? "" : present.words();
  }

  private boolean isTable() {
    return present != null && present.kind() == ParagraphKind.TABLE;
  }

  void showReason() {
    reason.setVisible(true);
  }

  private void showRedline() {
    redline.show(present, proposed.isVisible() ? proposed.getValue() : "", language);
  }

  CommentForm form(Anchor place) {
    if (isPosition()) {
      return CommentForm.position(place, stance.getValue(), reason.getValue());
    }
    String wording = proposed.isVisible() ? proposed.getValue() : "";
    boolean isUntouched = wording.strip().equals(words().strip());
    return new CommentForm(
        place,
        kind.getValue(),
        severity.getValue(),
        text.getValue(),
        isUntouched ? "" : wording,
        reason.getValue());
  }

  /** Says it at the field; false where the refusal is about no field of this form. */
  boolean refuse(CommentRefused refused) {
    clearErrors();
    String why = getTranslation(refused.messageKey(), refused.arguments());
    if (refused.field() == CommentRefused.Field.STANCE) {
      stance.setErrorMessage(why);
      stance.setInvalid(true);
      stance.getElement().callJsFunction("focus");
      return true;
    }
    TextArea field =
        switch (refused.field()) {
          case TEXT -> text;
          case PROPOSED -> proposed;
          case REASON -> reason;
          default -> null;
        };
    if (refused.field() == CommentRefused.Field.CAPACITY && name.isVisible()) {
      name.setErrorMessage(why);
      name.setInvalid(true);
      return true;
    }
    if (field == null) {
      return false;
    }
    field.setVisible(true);
    field.setErrorMessage(why);
    field.setInvalid(true);
    field.focus();
    return true;
  }

  void clearErrors() {
    List.of(text, proposed, reason).forEach(area -> area.setInvalid(false));
    name.setInvalid(false);
    stance.setInvalid(false);
  }
}
