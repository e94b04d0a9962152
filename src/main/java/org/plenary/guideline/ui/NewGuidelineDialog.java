package org.plenary.guideline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.ui.Languages;

/** Begins a guideline and leads to it. */
final class NewGuidelineDialog extends Dialog {

  private final Guidelines guidelines;
  private final Person person;
  private final TextField title = new TextField();
  private final Select<Locale> language = new Select<>();

  NewGuidelineDialog(Guidelines guidelines, Person person) {
    this.guidelines = guidelines;
    this.person = person;
    setHeaderTitle(getTranslation("guideline.new.title"));
    setWidth("min(34rem, 94vw)");
    title.setLabel(getTranslation("guideline.new.name"));
    title.setWidthFull();
    language.setLabel(getTranslation("guideline.new.language"));
    language.setHelperText(getTranslation("guideline.new.language-hint"));
    language.setItems(Languages.WIDESPREAD);
    language.setItemLabelGenerator(one -> one.getDisplayLanguage(getLocale()));
    language.setValue(Languages.WIDESPREAD.get(0));
    language.setWidthFull();
    add(new Div(new Paragraph(getTranslation("guideline.new.hint")), title, language));
    Button begin = new Button(getTranslation("guideline.new.begin"), event -> begin());
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("guideline.dialog.cancel"), event -> close()), begin);
  }

  private void begin() {
    try {
      Guideline begun = guidelines.create(person, title.getValue(), language.getValue());
      close();
      UI.getCurrent().navigate(GuidelineRoutes.guideline(begun.id()).substring(1));
    } catch (Refusal refusal) {
      title.setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments()));
      title.setInvalid(true);
      title.focus();
    }
  }
}
