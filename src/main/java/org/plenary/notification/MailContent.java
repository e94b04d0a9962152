package org.plenary.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * All that goes into one mail.
 *
 * @param values plain already, see {@link PlainValues}
 * @param url the whole address behind the button
 */
record MailContent(
    MailTemplate template,
    Recipient to,
    Map<String, Object> values,
    String url,
    @Nullable Deadline deadline,
    String replyTo) {}
