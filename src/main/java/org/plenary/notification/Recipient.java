package org.plenary.notification;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom a mail goes, and the language and zone they read it in.
 *
 * @param personId whose account it is; empty for somebody who has none yet
 */
public record Recipient(
    @Nullable String personId, String name, String email, Locale locale, ZoneId zone) {}
