package org.plenary.jury;

import java.time.Instant;
import org.plenary.identity.PersonId;

/**
 * The name of who presided beside the one a verdict was signed with.
 *
 * @param sha256 of the words they saw and put their name to
 */
public record ChairSignature(JurorId juror, PersonId signedBy, String sha256, Instant signedAt) {}
