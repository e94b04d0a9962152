package org.plenary.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionBasics;
import org.plenary.ui.Zones;

/** What the edition says about itself. */
final class BasicsSection extends SetUpSection {

  private final TextField name;
  private final TextField theme;
  private final TextArea invitation;
  private final TextArea guidelines;
  private final ComboBox<String> zone;
  private final TextField replyTo;

  BasicsSection(Edition edition, FieldKit kit) {
    EditionBasics basics = edition.basics();
    name = kit.text(getTranslation("programme.field.name"), basics.name());
    theme = kit.text(getTranslation("programme.field.theme"), basics.theme());
    invitation = kit.area(getTranslation("programme.field.invitation"), basics.invitation());
    guidelines = kit.area(getTranslation("programme.field.guidelines"), basics.guidelines());
    zone = kit.combo(getTranslation("programme.field.zone"), Zones.PLACES, basics.zone().getId());
    replyTo = kit.text(getTranslation("programme.field.reply-to"), basics.replyTo());
    theme.setHelperText(getTranslation("programme.basics.theme-hint"));
    invitation.setHelperText(getTranslation("programme.basics.invitation-hint"));
    guidelines.setHelperText(getTranslation("programme.basics.guidelines-hint"));
    guidelines.setMinHeight("14rem");
    zone.setHelperText(getTranslation("programme.basics.zone-hint"));
    replyTo.setHelperText(getTranslation("programme.basics.reply-to-hint"));
    add(name, theme, invitation, guidelines, zone, replyTo);
  }

  @Override
  Edition applyTo(Edition edition) {
    ZoneId chosen = zone.getValue() == null ? edition.zone() : ZoneId.of(zone.getValue());
    return edition.with(
        new EditionBasics(
            name.getValue().strip(),
            theme.getValue().strip(),
            invitation.getValue().strip(),
            guidelines.getValue().strip(),
            chosen,
            replyTo.getValue().strip()));
  }
}
