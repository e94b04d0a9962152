package org.plenary.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Subject;

/**
 * One file somebody handed in.
 *
 * @param owner the thing it belongs to
 * @param field the question it answers
 * @param sha256 its content, in one number
 * @param note what was noticed about its content, as the last part of a message key; only older
 *     files have one, for what cannot be read is not taken in any more
 * @param addedBy the id of a person
 */
public record Attachment(
    AttachmentId id,
    Subject owner,
    String field,
    String fileName,
    FileType type,
    long bytes,
    String sha256,
    @Nullable String note,
    String addedBy,
    Instant addedAt) {}
