package org.plenary.milestone;

/**
 * One milestone cannot begin before another is met.
 *
 * @param gapDays the least days that must lie between the two, such as two weeks to read papers
 */
public record Need(MilestoneId milestone, MilestoneId needs, int gapDays) {}
