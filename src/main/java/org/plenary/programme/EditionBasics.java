package org.plenary.programme;

import java.time.ZoneId;

/**
 * What an edition says about itself.
 *
 * @param theme one line, the headline of the public page
 * @param invitation who looks for what, in one paragraph
 * @param guidelines what applicants should know before they write, as Markdown
 * @param zone the organiser's zone, in which its dates are published
 * @param replyTo who answers a reply to its mails
 */
public record EditionBasics(
    String name, String theme, String invitation, String guidelines, ZoneId zone, String replyTo) {

  /** The same under another name. */
  public EditionBasics named(String other) {
    return new EditionBasics(other, theme, invitation, guidelines, zone, replyTo);
  }
}
