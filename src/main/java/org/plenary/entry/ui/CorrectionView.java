package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.plenary.entry.Correction;
import org.plenary.entry.Defect;
import org.plenary.entry.OwnEntry;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.ui.FormEditor;
import org.plenary.form.ui.Original;
import org.plenary.ui.Confirm;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;

/** What has to be corrected, answer by answer, with its own clock. Only these are open. */
@Route("my-entries/:entry/correct")
@PermitAll
class CorrectionView extends OwnEntryPage {

  CorrectionView(OwnScreens screens) {
    super(screens);
  }

  @Override
  protected Optional<String> redirect(OwnEntry own) {
    return own.correction() == null
        ? Optional.of(EntryRoutes.own(own.entry().id()))
        : Optional.empty();
  }

  @Override
  protected void show() {
    Correction asked = Objects.requireNonNull(own().correction());
    EntryDocument document = screens().document(own());
    FormEditor editor = new FormEditor(document, dates());
    if (EntryScreen.isOwner(person(), entry())) {
      editor.setSend(getTranslation("entry.correct.send"), this::send);
    }
    String left = dates().left(asked.due().at());
    NextStep step =
        new NextStep(
            "undo-2",
            getTranslation("entry.correct.title", asked.defects().size()),
            getTranslation("entry.step.by-left", dates().deadline(asked.due()), left),
            sendButton());
    add(
        header(getTranslation("entry.correct.here")),
        dates().daysUntil(asked.due().at()) <= 3 ? step.urgent() : step,
        new PageSection(
            getTranslation("entry.correct.what"),
            list(document.schema(), asked, editor),
            new Paragraph(getTranslation("entry.correct.rest"))),
        editor);
    asked.fields().stream().findFirst().ifPresent(editor::goTo);
  }

  private Component[] sendButton() {
    if (!EntryScreen.isOwner(person(), entry())) {
      return new Component[0];
    }
    Button send = new Button(getTranslation("entry.correct.send"), event -> send());
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new Component[] {send};
  }

  private static OrderedList list(FormSchema schema, Correction asked, FormEditor editor) {
    OrderedList list = new OrderedList();
    list.addClassName("defects");
    asked.defects().forEach(defect -> list.add(line(schema, defect, editor)));
    return list;
  }

  private static ListItem line(FormSchema schema, Defect defect, FormEditor editor) {
    Optional<FormField> question = schema.findField(defect.fieldKey());
    String label = question.map(FormField::label).orElse(defect.fieldKey());
    Button link = new Button(label, event -> editor.goTo(defect.fieldKey()));
    link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    Span remark = new Span(defect.remark());
    remark.addClassName("words");
    remark.getElement().setAttribute("dir", "auto");
    ListItem line = new ListItem(link);
    question.flatMap(Original::of).ifPresent(line::add);
    line.add(new Paragraph(remark));
    return line;
  }

  /**
   * Nothing tells the office why an answer stays as it was, so whoever sends it knows that it does.
   */
  private void send() {
    int untouched = screens().corrections().listUntouched(person(), id()).size();
    if (untouched == 0) {
      sendNow();
    } else {
      new Confirm(
              getTranslation("entry.correct.untouched", untouched),
              getTranslation("entry.correct.untouched-text"))
          .no(getTranslation("entry.correct.go-on"))
          .yes(getTranslation("entry.correct.send-so"), this::sendNow)
          .open();
    }
  }

  private void sendNow() {
    if (EntryScreen.attempt(() -> screens().entries().sendCorrection(person(), id()))) {
      getUI().orElseThrow().navigate(EntryRoutes.sent(id()).substring(1));
    }
  }
}
