package org.plenary.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Recipient;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;

/**
 * A mail about an edition or something in it, before it is known who gets it. Its text lies in the
 * edition's programme, its replies go to the edition's office, and it can name the edition.
 *
 * @param template the last part of its text's name
 * @param link the path of the screen where the step is done
 */
public record EditionLetter(
    Edition edition,
    String template,
    Subject about,
    String link,
    @Nullable Deadline deadline,
    Map<String, Object> values) {

  public EditionLetter(Edition edition, String template, Subject about, String link) {
    this(edition, template, about, link, null, Map.of());
  }

  /** The same said in another text, as to somebody for whom there is nothing to do. */
  public EditionLetter as(String otherTemplate) {
    return new EditionLetter(edition, otherTemplate, about, link, deadline, values);
  }

  /** Leads to the edition's own page, which everybody can open. */
  public EditionLetter leadingToCall() {
    return leadingTo("/prizes/" + edition.code());
  }

  /** Says on its link which edition it is about: the office's screens show one at a time. */
  EditionLetter namingEdition() {
    return leadingTo(link + (link.contains("?") ? "&" : "?") + "edition=" + edition.code());
  }

  public EditionLetter leadingTo(String page) {
    return new EditionLetter(edition, template, about, page, deadline, values);
  }

  public EditionLetter due(Deadline by) {
    return new EditionLetter(edition, template, about, link, by, values);
  }

  public EditionLetter with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new EditionLetter(edition, template, about, link, deadline, more);
  }

  /** With a value the text can do without: left out where it is empty. */
  public EditionLetter withOptional(String name, @Nullable String value) {
    return value == null || value.isBlank() ? this : with(name, value);
  }

  /** The mail as one reader gets it. */
  public NoticeRequest to(Recipient reader) {
    return new NoticeRequest(
        edition.programme() + "/" + template,
        reader,
        about,
        link,
        deadline,
        with("edition", edition.name()).values,
        edition.replyTo());
  }
}
