package org.plenary.notification;

import com.samskivert.mustache.Mustache;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Fills a text in two steps. First each placeholder becomes a mark that no Markdown or HTML reader
 * takes for anything but a word; only after the text has been read are the marks replaced by the
 * values. So a value can never become markup, whatever somebody typed.
 */
class Placeholders {

  private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

  private static final Pattern LINK = Pattern.compile("href=\"\uE000(\\d+)\uE001\"");

  private final List<String> shown = new ArrayList<>();
  private final Locale language;
  private final Map<String, Object> values;

  Placeholders(Locale language, Map<String, Object> values) {
    this.language = language;
    this.values = values;
  }

  /** The text with marks; fails where a placeholder has no value. */
  String mark(String text) {
    return Mustache.compiler()
        .escapeHTML(false)
        .emptyStringIsFalse(true)
        .zeroIsFalse(true)
        .withFormatter(this::keep)
        .compile(text)
        .execute(values);
  }

  private String keep(Object value) {
    shown.add(
        value instanceof Number number
            ? NumberFormat.getInstance(language).format(number)
            : value.toString());
    return "\uE000" + (shown.size() - 1) + "\uE001";
  }

  /** The marked text with each mark replaced by its value as the given medium shows it. */
  String fill(String marked, UnaryOperator<String> inMedium) {
    return MARK.matcher(marked)
        .replaceAll(mark -> java.util.regex.Matcher.quoteReplacement(inMedium.apply(value(mark))));
  }

  /** The HTML with the marks that stand as the address of a link replaced, safe as it is there. */
  String fillLinks(String html) {
    return LINK.matcher(html)
        .replaceAll(
            mark ->
                java.util.regex.Matcher.quoteReplacement(
                    "href=\"" + HtmlUtils.htmlEscape(address(value(mark)), "UTF-8") + "\""));
  }

  private static String address(String value) {
    return value.startsWith("https://") || value.startsWith("http://") ? value : "";
  }

  private String value(MatchResult mark) {
    return shown.get(Integer.parseInt(mark.group(1)));
  }
}
