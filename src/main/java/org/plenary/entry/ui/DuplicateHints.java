package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.Likeness;
import org.plenary.entry.Submission;

/** Entries that may be about the same project, to be laid side by side. Nothing is decided here. */
class DuplicateHints extends Div {

  DuplicateHints(OfficeScreens screens, Entry entry, Submission sent) {
    addClassName("likeness");
    List<Likeness> hints = screens.duplicates().duplicateHints(screens.person(), entry.id());
    setVisible(!hints.isEmpty());
    if (hints.isEmpty()) {
      return;
    }
    add(new H3(text("entry.likeness.heading", hints.size())));
    hints.forEach(hint -> add(row(screens, sent, hint)));
  }

  private static Div row(OfficeScreens screens, Submission sent, Likeness hint) {
    Button compare =
        new Button(
            hint.other().title(),
            event ->
                new CompareDialog(sent, screens.submissions().latest(hint.other().id())).open());
    compare.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    String signs =
        hint.signs().stream()
            .sorted()
            .map(sign -> text("entry.likeness." + key(sign)))
            .collect(Collectors.joining(" · "));
    Paragraph why =
        new Paragraph(text("entry.likeness.why", hint.other().applicant(), hint.percent(), signs));
    why.addClassNames("ink2", "small");
    return new Div(compare, why);
  }

  private static String key(Likeness.Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
