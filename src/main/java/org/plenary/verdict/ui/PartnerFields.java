package org.plenary.verdict.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.NewPerson;
import org.plenary.programme.AwardSlot;
import org.plenary.ui.DatePickers;
import org.plenary.ui.LanguageSelect;

/** Who chooses for a partner, among which entries, and until when. */
class PartnerFields extends Div {

  private final AwardSlot slot;
  private final TextField name = new TextField();
  private final EmailField email = new EmailField();
  private final LanguageSelect language;
  private final DatePicker through;
  private final SharedEntryPicker shared;

  PartnerFields(AwardSlot slot, List<Entry> fitting, Locale locale) {
    addClassName("dialogfields");
    this.slot = slot;
    name.setLabel(getTranslation("jury.invite.name"));
    email.setLabel(getTranslation("jury.invite.email"));
    language = new LanguageSelect(getTranslation("jury.invite.language"), locale);
    through = DatePickers.day(getTranslation("verdict.mentions.through"));
    through.setHelperText(getTranslation("verdict.mentions.through-help"));
    shared = new SharedEntryPicker(fitting);
    add(name, email, language, through, shared);
  }

  NewPerson contact() {
    return new NewPerson(
        name.getValue().strip(),
        email.getValue().strip(),
        Objects.requireNonNullElse(slot.partner(), ""),
        language.getValue(),
        ZoneId.of("UTC"));
  }

  Set<EntryId> shared() {
    return shared.ids();
  }

  @Nullable LocalDate through() {
    return through.getValue();
  }
}
