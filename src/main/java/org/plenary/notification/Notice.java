package org.plenary.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Subject;

/**
 * One mail to one person as staff may read it: a secret link in it is not shown.
 *
 * @param mail as it was sent, or as it would be sent now
 * @param serverAnswer the server's last words
 * @param isUnclear whether it may have arrived although nobody can say so
 * @param hasSecret whether it carries a link that signs its reader in
 * @param closedReason why a person gave it up
 * @param sentWith the daily mail that carried it
 */
public record Notice(
    NoticeId id,
    String template,
    Recipient to,
    Subject about,
    NoticeState state,
    RenderedMail mail,
    int attempts,
    @Nullable String serverAnswer,
    boolean isUnclear,
    boolean hasSecret,
    String messageId,
    Instant queuedAt,
    @Nullable Instant deliveredAt,
    @Nullable String closedReason,
    @Nullable NoticeId sentWith) {}
