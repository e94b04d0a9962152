package org.plenary.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;

/** One row of the outbox, secret and all; leaves this package only as {@link Notice}. */
record NoticeRecord(
    NoticeId id,
    String template,
    Recipient to,
    Subject about,
    String link,
    @Nullable Deadline deadline,
    @Nullable String replyTo,
    Map<String, Object> values,
    @Nullable String secretLink,
    NoticeState state,
    int attempts,
    @Nullable String serverAnswer,
    boolean isUnclear,
    String messageId,
    Instant queuedAt,
    @Nullable Instant claimedAt,
    @Nullable Instant deliveredAt,
    @Nullable String closedReason,
    String subject,
    @Nullable String text,
    @Nullable String html,
    @Nullable String digestId,
    @Nullable NoticeId sentWith,
    @Nullable String calendar) {}
