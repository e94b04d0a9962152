package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormEdit;

/** Which applicant types are asked. */
final class AudiencePart implements QuestionPart {

  private final CheckboxGroup<String> showFor = new CheckboxGroup<>();

  AudiencePart(Map<String, String> applicantTypes, Set<String> askedNow) {
    showFor.setLabel(text("form.builder.show-for"));
    showFor.setHelperText(text("form.builder.show-for-hint"));
    showFor.setItems(applicantTypes.keySet().stream().sorted().toList());
    showFor.setItemLabelGenerator(applicantTypes::get);
    showFor.setVisible(applicantTypes.size() > 1);
    showFor.setValue(
        applicantTypes.keySet().stream()
            .filter(type -> askedNow.contains(type.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()));
  }

  @Override
  public List<Component> fields() {
    return List.of(showFor);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    return null;
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    edit.showFor(key, new HashSet<>(showFor.getValue()));
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
