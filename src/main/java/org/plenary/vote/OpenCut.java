package org.plenary.vote;

import java.time.Instant;
import org.plenary.programme.Edition;

/**
 * A public vote that is over and in which the office has to choose among those tied at the cut.
 *
 * @param categories in how many it has to
 * @param since when the vote closed
 */
public record OpenCut(Edition edition, int categories, Instant since) {}
