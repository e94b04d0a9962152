package org.plenary.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * All that goes into one mail.
 *
 * @param values plain already, see {@link PlainValues}
 * @param url the whole address behind the button
 * @param stopUrl where its reader stops optional mail; empty where the mail is not optional
 */
record MailContent(
    MailTemplate template,
    Recipient to,
    Map<String, Object> values,
    String url,
    @Nullable Deadline deadline,
    String replyTo,
    @Nullable String stopUrl) {}
