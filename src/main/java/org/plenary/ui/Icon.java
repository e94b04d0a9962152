package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.Set;
import java.util.regex.Pattern;

/** A line drawing from the sprite. It stands beside a word unless it has been {@link #named}. */
@Tag("span")
public class Icon extends Component implements HasStyle {

  /** Where the sprite lies; every symbol of it is addressed by its id. */
  public static final String SPRITE = "assets/icons.svg";

  private static final Pattern SYMBOL = Pattern.compile("[a-z0-9-]+");

  /** Signs that point along the line of reading, so they turn round in a right-to-left page. */
  private static final Set<String> MIRRORED =
      Set.of(
          "arrow-left",
          "arrow-right",
          "chevron-left",
          "chevron-right",
          "corner-down-right",
          "external-link",
          "log-in",
          "log-out",
          "redo-2",
          "reply",
          "send",
          "undo-2");

  public Icon(String symbol) {
    addClassName("ic");
    getElement().setProperty("innerHTML", svg(symbol));
    getElement().setAttribute("aria-hidden", "true");
  }

  /** Gives a drawing that stands alone its word, for readers and as a tooltip. */
  public Icon named(String word) {
    getElement().removeAttribute("aria-hidden");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", word);
    getElement().setAttribute("title", word);
    return this;
  }

  /** The drawing as markup, for renderers and fragments that are written as HTML. */
  public static String svg(String symbol) {
    if (!SYMBOL.matcher(symbol).matches()) {
      throw new IllegalArgumentException("Not the name of an icon: " + symbol);
    }
    String classes = MIRRORED.contains(symbol) ? "i flip" : "i";
    return "<svg class=\"%s\" aria-hidden=\"true\"><use href=\"%s#%s\"></use></svg>"
        .formatted(classes, SPRITE, symbol);
  }
}
