package org.plenary.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as a row of the outbox. */
public record NoticeListItem(
    NoticeId id,
    String subject,
    String recipientName,
    String recipientEmail,
    String template,
    NoticeState state,
    Instant queuedAt,
    @Nullable Instant deliveredAt) {}
