package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.plenary.entry.Entry;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.ScreeningSeat;
import org.plenary.entry.Submission;
import org.plenary.entry.Verdict;
import org.plenary.ui.Toast;

/** Where a screener decides. What others decided stays hidden until they disagree. */
class ScreeningPanel extends Aside {

  /** The four things a screener can say. */
  private enum Word {
    ELIGIBLE,
    NOT_ELIGIBLE,
    CORRECTION,
    CATEGORY
  }

  private final OfficeScreens screens;
  private final Entry entry;
  private final Submission sent;
  private final RadioButtonGroup<Word> word = new RadioButtonGroup<>();
  private final Select<ReasonCode> reason = new Select<>();
  private final TextArea note = new TextArea();
  private final DefectList defects;
  private final CategoryProposal category;
  private final Button decide = new Button();

  ScreeningPanel(OfficeScreens screens, Entry entry, Submission sent) {
    this.screens = screens;
    this.entry = entry;
    this.sent = sent;
    defects = new DefectList(sent.form());
    category = new CategoryProposal(screens, entry);
    addClassName("side");
    Div card = new Div();
    card.addClassName("card");
    Div scroll = new Div(card);
    scroll.addClassName("cardscroll");
    ScreeningView.scrollable(scroll, text("entry.screen.decision"));
    fill(card);
    add(scroll, foot());
    follow();
  }

  private void fill(Div card) {
    card.add(new H2(text("entry.screen.decision")), seats());
    card.add(new DuplicateHints(screens, entry, sent));
    if (!screens.countries().isKnown(entry.country())) {
      card.add(new Paragraph(text("entry.screen.country-unknown", entry.country())));
    }
    word.setLabel(text("entry.screen.question"));
    word.setRequiredIndicatorVisible(true);
    word.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    word.setItems(Word.values());
    word.setItemLabelGenerator(one -> text("entry.screen.word." + key(one)));
    word.addValueChangeListener(event -> follow());
    reason.setLabel(text("ui.field.wanted", text("entry.screen.reason")));
    reason.setItems(ReasonCode.forScreeners());
    reason.setItemLabelGenerator(code -> text("entry.reason." + code.key()));
    reason.setWidthFull();
    note.setLabel(text("entry.screen.note"));
    note.setHelperText(text("entry.screen.note-hint"));
    note.setMaxLength(4000);
    note.setWidthFull();
    card.add(word, reason, note, defects, category);
  }

  private Div seats() {
    Div box = new Div();
    List<ScreeningSeat> seats =
        screens.screenings().list(screens.person(), entry.id()).stream()
            .filter(seat -> seat.version() == entry.version())
            .toList();
    boolean disagree = seats.size() >= 2 && seats.get(0).verdict() != seats.get(1).verdict();
    box.add(
        new Paragraph(
            text(disagree ? "entry.screen.third" : "entry.screen.seat", seats.size() + 1)));
    // A second opinion is worth something only while the first is unknown.
    if (disagree) {
      box.add(new DecisionSection(screens, entry));
    }
    box.addClassName("ink2");
    return box;
  }

  private Div foot() {
    decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    decide.addClickListener(event -> decide());
    Div foot = new Div(decide);
    foot.addClassName("cardfoot");
    return foot;
  }

  private void follow() {
    Word chosen = word.getValue();
    reason.setVisible(chosen == Word.NOT_ELIGIBLE);
    note.setVisible(chosen == Word.NOT_ELIGIBLE || chosen == Word.ELIGIBLE);
    defects.setVisible(chosen == Word.CORRECTION);
    category.setVisible(chosen == Word.CATEGORY);
    decide.setText(
        chosen == null ? text("entry.screen.decide") : text("entry.screen.do." + key(chosen)));
  }

  private void decide() {
    Word chosen = word.getValue();
    if (chosen == null) {
      word.setErrorMessage(text("entry.screen.question"));
      word.setInvalid(true);
      return;
    }
    if (chosen == Word.CORRECTION && !defects.isComplete()) {
      return;
    }
    if (chosen == Word.CATEGORY && !category.isComplete()) {
      return;
    }
    if (chosen == Word.NOT_ELIGIBLE && reason.isEmpty()) {
      reason.setErrorMessage(text("entry.screen.reason-wanted"));
      reason.setInvalid(true);
      reason.focus();
      return;
    }
    boolean isDone =
        EntryScreen.attempt(
            () -> {
              switch (chosen) {
                case ELIGIBLE -> decide(Verdict.ELIGIBLE);
                case NOT_ELIGIBLE -> decide(Verdict.NOT_ELIGIBLE);
                case CORRECTION ->
                    screens
                        .screenings()
                        .askCorrection(
                            screens.person(), entry.id(), sent.version(), defects.defects());
                case CATEGORY -> category.propose(sent.version());
              }
            });
    if (isDone) {
      Toast.show(text("entry.screen.done." + key(chosen), EntryScreen.title(entry)));
      getUI().orElseThrow().navigate(EntryRoutes.screening().substring(1));
    }
  }

  private void decide(Verdict verdict) {
    screens
        .screenings()
        .decide(
            screens.person(),
            entry.id(),
            sent.version(),
            verdict,
            reason.getValue(),
            note.getValue());
  }

  private static String key(Word word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
