package org.plenary.notification;

import java.util.Map;
import java.util.Set;

/**
 * The text of one mail, for those who look after the texts.
 *
 * @param name folder and event: {@code prize/entry-submitted}
 * @param subject as its author wrote it, placeholders and all
 * @param isOptional whether its reader may ask for none of this kind
 * @param examples what each placeholder stands for, by an example
 * @param optional the placeholders that may stay empty
 * @param preview filled in with the examples, each marked
 */
public record MailText(
    String name,
    String subject,
    boolean isOptional,
    Map<String, Object> examples,
    Set<String> optional,
    RenderedMail preview) {}
