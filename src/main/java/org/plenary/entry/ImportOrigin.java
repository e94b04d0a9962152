package org.plenary.entry;

import java.time.Instant;
import org.plenary.identity.PersonId;

/**
 * Where an entry came from that a table brought in.
 *
 * @param reference what the office or the other system calls it; empty where it has no name
 */
public record ImportOrigin(String file, int line, String reference, PersonId by, Instant at) {}
