package org.plenary.jury.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.plenary.entry.Entry;
import org.plenary.jury.JurorId;
import org.plenary.jury.OwnCountryGaps;

/**
 * Says whom the rule about jurors of one's own country cannot keep away; nothing where all is
 * known.
 */
class CountryGaps extends Div {

  CountryGaps(OwnCountryGaps gaps, Map<JurorId, String> names) {
    say(
        "jury.assignment.no-country-jurors",
        gaps.jurors().stream().map(id -> names.getOrDefault(id, "")).toList());
    say(
        "jury.assignment.no-country-entries",
        gaps.entries().stream().map(CountryGaps::named).toList());
  }

  private void say(String key, List<String> who) {
    if (!who.isEmpty()) {
      String all = String.join(getTranslation("jury.list-separator"), who);
      Paragraph text = new Paragraph(getTranslation(key, who.size(), all));
      text.addClassName("ink2");
      add(text);
    }
  }

  private static String named(Entry entry) {
    return entry.country().isBlank() ? entry.title() : entry.title() + " (" + entry.country() + ")";
  }
}
