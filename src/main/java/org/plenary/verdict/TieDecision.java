package org.plenary.verdict;

import java.time.Instant;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.TieRung;

/**
 * What the panel or its chair said about entries that the numbers could not part.
 *
 * @param votes the more, the higher; for the chair the order as numbers
 */
public record TieDecision(
    TieRung rung, Map<EntryId, Integer> votes, String reason, Instant decidedAt) {}
