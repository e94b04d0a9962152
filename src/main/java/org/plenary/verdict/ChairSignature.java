package org.plenary.verdict;

import java.time.Instant;
import org.plenary.identity.PersonId;
import org.plenary.jury.JurorId;

/**
 * The name of who presided beside the one a verdict was signed with.
 *
 * @param sha256 of the words they saw and put their name to
 */
public record ChairSignature(JurorId juror, PersonId signedBy, String sha256, Instant signedAt) {}
