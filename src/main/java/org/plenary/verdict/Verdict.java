package org.plenary.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;

/**
 * The signed decision of an edition's jury.
 *
 * @param content what was signed, word for word
 * @param sha256 of the content in UTF-8; whoever holds both can check that nothing changed
 */
public record Verdict(
    EditionId edition,
    String statement,
    String content,
    String sha256,
    PersonId signedBy,
    Instant signedAt,
    @Nullable Instant publishedAt) {}
