package org.plenary.verdict;

import java.math.BigDecimal;

/**
 * What an entry's scorecards say once each juror is measured by themselves.
 *
 * @param mean over the jurors: standard deviations from their average, or a place from 0 to 100
 * @param neutral how many jurors count in it as their own middle, because they sent fewer than two
 *     scorecards or gave every entry the same
 */
public record NormalisedScore(BigDecimal mean, int neutral) {}
